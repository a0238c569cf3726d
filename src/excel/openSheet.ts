import { parseAddress, type Area } from '../app/ports/cellAddress.ts';
import { done, type Outcome } from '../app/ports/outcome.ts';
import type { CellState, UndoStep } from '../app/ports/undoStep.ts';
import { snapshotsOf } from './cellSnapshot.ts';
import { cellState } from './cellState.ts';
import { isSameMatrix } from './isSameMatrix.ts';
import { loadedMatrix } from './loadedMatrix.ts';
import { goneStep, type OpenStep } from './openStep.ts';
import { placesOf, putBackCells, type HeldCell } from './putBackCells.ts';

type SheetStep = Extract<UndoStep, { kind: 'sheet' }>;

/** A sheet is deleted where it holds what was written and nothing else: no further cell, table or chart. */
export async function openSheet(
  context: Excel.RequestContext,
  step: SheetStep,
): Promise<Outcome<OpenStep>> {
  const { name, address } = step;
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load({ name: true });
  await context.sync();
  if (sheet.isNullObject) return done(goneStep);
  const [tables, charts] = [sheet.tables.getCount(), sheet.charts.getCount()];
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  await context.sync();
  const area = parseAddress(address) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const state = await cellState(context, { sheet: name, ...area });
  if (!state.ok) return state;
  const isSame =
    tables.value === (step.tables ?? 0) &&
    charts.value === 0 &&
    (used.isNullObject || isInside(used, area)) &&
    isAsWritten(state.value, step.after);
  return done({
    changed: isSame ? undefined : { sheet: name, address },
    takeBack: async () => deleteSheet(context, sheet, step),
  });
}

/** What spills is nobody's input, until something stands in its way. */
function isAsWritten({ formulas, values }: CellState, after: SheetStep['after']): boolean {
  const entered = formulas.map((row, at) =>
    row.map((formula, next) => (after[at]?.[next] === null ? null : formula)),
  );
  const isBlocked = after.flat().includes(null) && values.flat().includes('#SPILL!');
  return !isBlocked && isSameMatrix(entered, after);
}

function isInside(used: Excel.Range, { row, column, rows, columns }: Area): boolean {
  return (
    used.rowIndex >= row &&
    used.columnIndex >= column &&
    used.rowIndex + used.rowCount <= row + rows &&
    used.columnIndex + used.columnCount <= column + columns
  );
}

/** What is entered in the very moment of deleting comes back on a sheet of the same name. */
async function deleteSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { name, after }: SheetStep,
): ReturnType<OpenStep['takeBack']> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  used.load({ formulas: true, values: true, numberFormat: true });
  sheet.delete();
  await context.sync();
  if (used.isNullObject) return done([]);
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used;
  const held = snapshotsOf({
    formulas: loadedMatrix(used.formulas),
    values: loadedMatrix(used.values),
    numberFormats: loadedMatrix(used.numberFormat).map((line) => line.map(String)),
  });
  const places = placesOf(name, { row, column, rows, columns });
  const foreign = places.flatMap((place, index): readonly HeldCell[] => {
    const content = held[index];
    if (content === undefined || content.formula === '') return [];
    const written = after[place.row]?.[place.column];
    const isOurs = written === null || content.formula === written;
    return isOurs ? [] : [{ ...place, content, isMeanwhile: true }];
  });
  if (foreign.length === 0) return done([]);
  context.workbook.worksheets.add(name);
  await context.sync();
  return putBackCells(context, foreign);
}
