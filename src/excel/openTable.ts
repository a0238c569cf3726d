import { formatAddress, parseAddress, withoutSheet } from '../app/ports/cellAddress.ts';
import { done, type Outcome } from '../app/ports/outcome.ts';
import type { UndoStep } from '../app/ports/undoStep.ts';
import { loadSnapshots } from './cellRanges.ts';
import { keyOfPlace } from './cellRectangles.ts';
import { cellState } from './cellState.ts';
import { isSameMatrix } from './isSameMatrix.ts';
import { goneStep, type OpenStep } from './openStep.ts';
import { placesOf, putBackCells, type HeldCell } from './putBackCells.ts';

type TableStep = Extract<UndoStep, { kind: 'table' }>;

/**
 * A table is deleted where it has the size and the contents that it was given; what stood in its cells and was not written
 * with it is entered again, as Excel deletes the cells with their table.
 */
export async function openTable(
  context: Excel.RequestContext,
  step: TableStep,
  steps: readonly UndoStep[],
): Promise<Outcome<OpenStep>> {
  const { sheet, address, after, name } = step;
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load({ name: true });
  await context.sync();
  if (table.isNullObject) return done(goneStep);
  const range = table.getRange();
  range.load({ address: true, worksheet: { name: true } });
  await context.sync();
  const area = parseAddress(withoutSheet(range.address));
  if (area === undefined) return done(goneStep);
  const state = await cellState(context, { sheet: range.worksheet.name, ...area });
  if (!state.ok) return state;
  const isElsewhere = range.worksheet.name !== sheet || formatAddress(area) !== address;
  return done({
    changed:
      isElsewhere || !isSameMatrix(state.value.formulas, after)
        ? { sheet: range.worksheet.name, address: formatAddress(area) }
        : undefined,
    takeBack: async () => {
      const places = placesOf(sheet, area);
      const read = loadSnapshots(context, places);
      table.delete();
      await context.sync();
      const held = read();
      const entered = enteredPlaces(steps);
      const back = places.flatMap((place): readonly HeldCell[] => {
        const content = held.get(place);
        if (content === undefined || content.formula === '') return [];
        const written = after[place.row - area.row]?.[place.column - area.column];
        const isMeanwhile = content.formula !== written;
        if (!isMeanwhile && entered.has(keyOfPlace(place))) return [];
        return [{ ...place, content, isMeanwhile }];
      });
      return putBackCells(context, back);
    },
  });
}

/** The cells that are put back by the steps of what was written with the table. */
function enteredPlaces(steps: readonly UndoStep[]): ReadonlySet<string> {
  const keys = steps.flatMap((step) => {
    const area = step.kind === 'cells' ? parseAddress(step.address) : undefined;
    if (step.kind !== 'cells' || area === undefined) return [];
    return placesOf(step.sheet, area).flatMap((place) => {
      const written = step.after[place.row - area.row]?.[place.column - area.column] ?? null;
      return written?.isEntered === true ? [keyOfPlace(place)] : [];
    });
  });
  return new Set(keys);
}
