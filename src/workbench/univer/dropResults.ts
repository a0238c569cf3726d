import { ObjectMatrix } from '@univerjs/core';
import type { ISetFormulaCalculationResultMutation } from '@univerjs/preset-sheets-core';
import type { CellPlace } from '../customFunctions/cellCalls.ts';

/** Takes results for some cells out of what the engine is about to write; that a cell of a spill is empty again stays. */
export function dropResults(
  { unitData }: ISetFormulaCalculationResultMutation,
  isUnwanted: (place: CellPlace) => boolean,
): void {
  for (const sheets of Object.values(unitData)) {
    for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
      const cells = new ObjectMatrix<unknown>(rows ?? {});
      cells.forValue((row, column, result) => {
        if (result !== null && isUnwanted({ sheetId, row, column })) {
          cells.realDeleteValue(row, column);
        }
      });
    }
  }
}
