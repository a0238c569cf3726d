import {
  canBeWritten,
  expecting,
  isForeign,
  isInert,
  leftAlone,
  type CellChange,
} from './cellChange.ts';
import { loadSnapshots } from './cellRanges.ts';
import { backChange, exchangeCells, type Exchanged } from './exchangeCells.ts';

/** A change of which is known whether it was made, or gave way to what somebody entered meanwhile. */
export interface CellOutcome extends Exchanged {
  /** Inert where the cell was left as it stood. */
  readonly change: CellChange;
  /** Whether somebody changed the cell meanwhile, so that it holds what they entered. */
  readonly isKept: boolean;
}

/**
 * Makes changes that one request can carry: reads the cells again and leaves those alone that hold something else than when
 * the change was planned; what is entered in the very moment of writing is put back.
 */
export async function writePart(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
): Promise<readonly CellOutcome[]> {
  const read = loadSnapshots(context, changes);
  await context.sync();
  const now = read();
  const kept = new Set<CellChange>();
  const wanted = changes.map((change) => {
    const current = now.get(change);
    if (current === undefined || isInert(change)) return change;
    if (!isForeign(change, current)) return expecting(change, current);
    const left = leftAlone(change);
    kept.add(left);
    return left;
  });
  const made = await exchangeCells(context, wanted);
  await putBack(context, made.filter(isOverwritten));
  return made.map((exchanged) => {
    const { change, before, shown } = exchanged;
    if (isInert(change)) return { change, before, shown, isKept: kept.has(change) };
    const isKept = isOverwritten(exchanged) || !canBeWritten(change, shown);
    return { change: isKept ? leftAlone(change) : change, before, shown, isKept };
  });
}

const isOverwritten = ({ change, before }: Exchanged): boolean => isForeign(change, before);

/** Nobody enters something into the same cell in so many moments of writing. */
const mostRounds = 5;

async function putBack(
  context: Excel.RequestContext,
  overwritten: readonly Exchanged[],
  rounds = mostRounds,
): Promise<void> {
  if (overwritten.length === 0 || rounds === 0) return;
  const made = await exchangeCells(context, overwritten.map(backChange));
  await putBack(context, made.filter(isOverwritten), rounds - 1);
}
