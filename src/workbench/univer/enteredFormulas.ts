import {
  ICommandService,
  ObjectMatrix,
  type ICellData,
  type Injector,
  type Nullable,
} from '@univerjs/core';
import {
  SetRangeValuesMutation,
  type ISetRangeValuesMutationParams,
} from '@univerjs/preset-sheets-core';
import {
  withoutStructured,
  type FormulaPlace,
  type ReferredTable,
} from '../grid/structuredReference.ts';

/** Where a cell keeps the formula that was entered into it, which moves and is saved with it. */
const key = 'entered';

/** The formula as it was entered, where the engine calculates another; else undefined. */
export function enteredFormula(cell: Nullable<ICellData>): string | undefined {
  const entered: unknown = cell?.custom?.[key];
  return cell?.f && typeof entered === 'string' ? entered : undefined;
}

/**
 * The engine knows no structured references: they are resolved when a formula is entered, by whomever, and the cell tells what was
 * entered. A table that grows later is not followed.
 */
export function resolveEntered(
  injector: Injector,
  nameOf: (sheetId: string) => string | undefined,
  tables: () => readonly ReferredTable[],
): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesMutation.id || params === undefined) return;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the command's own parameters
    const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    const sheet = nameOf(subUnitId);
    if (sheet === undefined) return;
    new ObjectMatrix(cellValue ?? {}).forValue((row, column, cell) => {
      if (cell !== null && cell !== undefined) resolve(cell, { sheet, row, column }, tables);
    });
  });
}

/** What is undone or pasted says itself what was entered; anything else that is entered takes the place of what was. */
function resolve(
  cell: ICellData,
  place: FormulaPlace,
  tables: () => readonly ReferredTable[],
): void {
  if (!('f' in cell)) return;
  const formula = cell.f ?? '';
  const plain = formula.includes('[') ? withoutStructured(formula, place, tables()) : undefined;
  if (plain !== undefined && plain !== formula) {
    cell.f = plain;
    cell.custom = { ...cell.custom, [key]: formula };
  } else cell.custom ??= null;
}
