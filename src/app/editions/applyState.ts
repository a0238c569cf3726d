import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { chunks } from '../longWork/chunks.ts';
import type { LongWork } from '../longWork/longWork.ts';
import { partOfWork } from '../longWork/partOfWork.ts';
import type { EditionsPort } from '../ports/editionsPort.ts';
import type { FormulaCell } from '../ports/formulaCell.ts';
import type { HostIssue } from '../ports/hostIssue.ts';
import { done, refused, type Outcome } from '../ports/outcome.ts';
import { placeKey } from '../ports/placeKey.ts';
import type { RangeAddress } from '../ports/rangeAddress.ts';
import type { LeftCell, WorkbookPort } from '../ports/workbookPort.ts';
import { compareCells } from './compareCells.ts';
import { datasetOf, editionIds } from './datasetOf.ts';
import { editionsOf, presentState } from './editionsOf.ts';
import { givenBefore } from './givenBefore.ts';
import { rekeepAnswers } from './rekeepAnswers.ts';
import type { WorkbookState } from './workbookState.ts';

/** What became of the cells when a workbook's state changed. */
export interface Applied {
  /** Cells that answer differently since, as they show it. */
  readonly cells: readonly FormulaCell[];
  /** How many were to be calculated. */
  readonly total: number;
  /** Cells that somebody changed meanwhile: they hold what was entered. */
  readonly kept: readonly RangeAddress[];
  /** Cells whose formulas could not be entered again, so that what rests on them may be old. */
  readonly left: readonly LeftCell[];
  /** Why it stopped half-way: the state has changed, cells that were not reached show what they showed, and it can go on. */
  readonly stopped?: HostIssue;
}

/** What is calculated again, and what for. */
export interface Applying {
  readonly next: WorkbookState;
  /** Every cell whose formula calls a function of ours, as it stood when the cells were asked. */
  readonly found: readonly FormulaCell[];
  /** Those of them that may answer differently. */
  readonly cells: readonly FormulaCell[];
  /** Whether each of them does; else they are asked first. */
  readonly areAllChanged: boolean;
}

/** So many cells are told as done at a time. */
const cellsAtOnce = 1000;

/** Nobody deletes or renames sheets more often while a workbook moves. */
const mostRounds = 3;

/**
 * Changes the state of a workbook: the state first, so that no cell answers from the wrong edition whatever happens, then the cells
 * whose answers change, and no others.
 */
export async function applyState(
  workbook: WorkbookPort,
  port: EditionsPort,
  context: FunctionContext,
  applying: Applying,
  work: LongWork,
): Promise<Outcome<Applied>> {
  const from = presentState(port);
  if (from === undefined) return refused({ code: 'state-damaged' });
  const changing = await changingCells(workbook, port, context, { ...applying, from }, work);
  if (!changing.ok) return changing;
  const { next } = applying;
  const saved = await port.state.save({ ...next, movingFrom: from.edition });
  if (!saved.ok) return saved;
  // What was entered between the question and the state still shows an answer of before.
  const now = await workbook.findFormulas(work);
  const applied = now.ok
    ? await recalculatedWhole(workbook, dueCells(now.value, applying.found, changing.value), work)
    : stoppedAt(changing.value.length, now.issue);
  if (applied.stopped === undefined) await endChange(port, context, from);
  return done(applied);
}

/** The cells that were to be calculated and stand as they did, and those that somebody has entered or fed meanwhile. */
function dueCells(
  now: readonly FormulaCell[],
  found: readonly FormulaCell[],
  changing: readonly FormulaCell[],
): readonly FormulaCell[] {
  const before = new Map(found.map((cell) => [placeKey(cell), cell]));
  const due = new Set(changing.map(placeKey));
  return now.filter((cell) => {
    const key = placeKey(cell);
    const was = before.get(key);
    return due.has(key) || was?.formula !== cell.formula || was.value !== cell.value;
  });
}

/** Goes on with a change that stopped half-way: every cell is calculated again, so that none shows an answer of before. */
export async function continueChange(
  workbook: WorkbookPort,
  port: EditionsPort,
  context: FunctionContext,
  work: LongWork,
): Promise<Outcome<Applied>> {
  const found = await workbook.findFormulas(work);
  if (!found.ok) return found;
  const applied = await recalculatedWhole(workbook, found.value, work);
  if (applied.stopped === undefined) await endChange(port, context);
  return done(applied);
}

async function changingCells(
  workbook: WorkbookPort,
  port: EditionsPort,
  context: FunctionContext,
  { next, cells, areAllChanged, from }: Applying & { readonly from: WorkbookState },
  work: LongWork,
): Promise<Outcome<readonly FormulaCell[]>> {
  if (areAllChanged) return done(cells);
  const editions = await editionsOf(port, [...editionIds(from), ...editionIds(next)]);
  const [before, after] = editions.ok
    ? [datasetOf(from, editions.value), datasetOf(next, editions.value)]
    : [];
  // What cannot be compared is calculated.
  if (before === undefined || after === undefined) return done(cells);
  const moved = next.rules === from.rules ? done({}) : await givenBefore(port, from);
  if (!moved.ok) return moved;
  const compared = {
    before: { ...context, dataset: before },
    after: { ...context, dataset: after },
    ...moved.value,
  };
  const changed = await compareCells(workbook, cells, compared, work);
  return changed.ok ? done(changed.value.map(({ cell }) => cell)) : changed;
}

const stoppedAt = (total: number, stopped: HostIssue): Applied => ({
  cells: [],
  total,
  kept: [],
  left: [],
  stopped,
});

/** Where a sheet was deleted or renamed meanwhile, all formulas that there are now are calculated in the place of the rest. */
async function recalculatedWhole(
  workbook: WorkbookPort,
  cells: readonly FormulaCell[],
  work: LongWork,
  rounds = mostRounds,
): Promise<Applied> {
  const applied = await recalculated(workbook, cells, work);
  if (applied.stopped?.code !== 'not-found' || rounds === 0) return applied;
  const found = await workbook.findFormulas(work);
  if (!found.ok) return { ...applied, stopped: found.issue };
  return recalculatedWhole(workbook, found.value, work, rounds - 1);
}

async function recalculated(
  workbook: WorkbookPort,
  cells: readonly FormulaCell[],
  work: LongWork,
): Promise<Applied> {
  const after: FormulaCell[] = [];
  const kept: RangeAddress[] = [];
  const left: LeftCell[] = [];
  const total = cells.length;
  for (const part of chunks(cells, cellsAtOnce)) {
    const place = { before: after.length, size: part.length, total };
    // oxlint-disable-next-line no-await-in-loop -- one part after the other: what was done is known wherever it stops.
    const outcome = await workbook.recalculate(part, partOfWork(work, place));
    if (!outcome.ok) return { cells: after, total, kept, left, stopped: outcome.issue };
    after.push(...outcome.value.cells);
    kept.push(...outcome.value.kept);
    left.push(...outcome.value.left);
  }
  return { cells: after, total, kept, left };
}

/** The answers that the workbook keeps are those of its new state from now on. */
async function endChange(
  port: EditionsPort,
  context: FunctionContext,
  from?: WorkbookState,
): Promise<void> {
  const reading = port.state.read();
  if (reading?.kind !== 'sound') return;
  const saved = await port.state.save({ ...reading.state, movingFrom: undefined });
  // What cannot be kept is told on the screen of the workbook, and answers all the same.
  if (saved.ok) await rekeepAnswers(port, context, from && { state: from, context });
}
