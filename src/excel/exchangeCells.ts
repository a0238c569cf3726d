import { isInert, type CellChange } from './cellChange.ts';
import { restoredEntry } from './cellInput.ts';
import { cellRanges, loadSnapshots } from './cellRanges.ts';
import { heldContent, type CellSnapshot } from './cellSnapshot.ts';

/** A change that was made, with the cell just before and just after. */
export interface Exchanged {
  readonly change: CellChange;
  readonly before: CellSnapshot;
  readonly shown: CellSnapshot;
}

/**
 * Makes changes in one request that also tells what stood there when it came: a batch cannot branch on what it reads, so what
 * somebody entered in that moment is overwritten, but known.
 */
export async function exchangeCells(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
): Promise<readonly Exchanged[]> {
  if (changes.every(isInert)) {
    const read = loadSnapshots(context, changes);
    await context.sync();
    const now = read();
    return changes.map((change) => exchanged(change, now, now));
  }
  const readBefore = loadSnapshots(context, changes);
  for (const { rectangle, range } of cellRanges(context, changes)) setRange(range, rectangle.cells);
  const readShown = loadSnapshots(context, changes);
  await context.sync();
  const [before, shown] = [readBefore(), readShown()];
  return changes.map((change) => exchanged(change, before, shown));
}

const blank: CellSnapshot = { formula: '', value: '', numberFormat: 'General' };

type Snapshots = ReadonlyMap<CellChange, CellSnapshot>;

function exchanged(change: CellChange, before: Snapshots, shown: Snapshots): Exchanged {
  return { change, before: before.get(change) ?? blank, shown: shown.get(change) ?? blank };
}

/** Formats first, as a formula in a cell of text format would stay text. */
function setRange(range: Excel.Range, cells: readonly (readonly CellChange[])[]): void {
  const formats = cells.map((row) => row.map(({ numberFormat }) => numberFormat));
  const entries = cells.map((row) => row.map(({ entry }) => entry));
  if (formats.flat().some((format) => format !== null)) range.numberFormat = formats;
  if (entries.flat().some((entry) => entry !== null)) range.formulas = entries;
}

/** The change that brings back what a cell held before; what it shows now must still be there. */
export function backChange({ change, before, shown }: Exchanged): CellChange {
  const { sheet, row, column, entry, isSpilled = false } = change;
  return {
    sheet,
    row,
    column,
    expected: { held: heldContent(shown), numberFormat: shown.numberFormat },
    entry: entry === null ? null : restoredEntry(before.formula, before.value),
    numberFormat: shown.numberFormat === before.numberFormat ? null : before.numberFormat,
    ignoresContent: isSpilled,
  };
}
