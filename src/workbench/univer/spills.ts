import { ObjectMatrix, type ICellData, type Injector, type IRange } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import type { Area } from '../grid/area.ts';

/** What array formulas spill: the engine keeps it apart from the cells. */
export class Spills {
  readonly #model: FormulaDataModel;
  readonly #unitId: () => string;

  constructor(injector: Injector, unitId: () => string) {
    this.#model = injector.get(FormulaDataModel);
    this.#unitId = unitId;
  }

  /** A cell that an array formula elsewhere fills, or undefined. */
  cell(sheetId: string, row: number, column: number): ICellData | undefined {
    return (
      this.#model.getArrayFormulaCellData()[this.#unitId()]?.[sheetId]?.[row]?.[column] ?? undefined
    );
  }

  /** Where the array formula of this cell spills, or null. */
  area(sheetId: string, row: number, column: number): Area | null {
    const range = this.#model.getArrayFormulaRange()[this.#unitId()]?.[sheetId]?.[row]?.[column];
    if (range === undefined) return null;
    const { startRow, endRow, startColumn, endColumn } = range;
    return {
      row: startRow,
      column: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    };
  }

  /** All areas of a sheet that array formulas fill. */
  areas(sheetId: string): Area[] {
    const found: Area[] = [];
    new ObjectMatrix<IRange>(
      this.#model.getArrayFormulaRange()[this.#unitId()]?.[sheetId] ?? {},
    ).forValue((row, column) => {
      const area = this.area(sheetId, row, column);
      if (area !== null) found.push(area);
    });
    return found;
  }
}
