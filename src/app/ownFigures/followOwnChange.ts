import { answeredCall } from '../editions/answeredCall.ts';
import type { KeptAnswers } from '../editions/answersPart.ts';
import { compareCells, type Compared } from '../editions/compareCells.ts';
import type { KeptAnswer } from '../editions/keptAnswer.ts';
import { touchedAnswer } from '../editions/touchedAnswer.ts';
import type { LongWork } from '../longWork/longWork.ts';
import { mapInSteps } from '../longWork/mapInSteps.ts';
import type { FormulaCell } from '../ports/formulaCell.ts';
import { done, type Outcome } from '../ports/outcome.ts';
import type { WorkbookPort } from '../ports/workbookPort.ts';

/**
 * Has the cells calculated again whose answers a change of own figures touches, and only those.
 *
 * @param compared what answered before and what answers now; undefined where the cells were told that nothing could be read
 * @param writes whether a formula whose answer changed may be entered again, so that what rests on it indirectly follows: never
 *   when a workbook is opened, or for what a co-author enters, whose own page does it
 */
export async function recalculateDependants(
  workbook: WorkbookPort,
  compared: Compared | undefined,
  writes: boolean,
  work: LongWork,
): Promise<Outcome<unknown>> {
  const cells = await workbook.findFormulas(work);
  if (!cells.ok) return cells;
  const touched = await touchedCells(workbook, cells.value, compared, work);
  if (!touched.ok || touched.value.length === 0) return touched;
  return writes ? workbook.recalculate(touched.value, work) : workbook.hearCalls(touched.value);
}

async function touchedCells(
  workbook: WorkbookPort,
  cells: readonly FormulaCell[],
  compared: Compared | undefined,
  work: LongWork,
): Promise<Outcome<readonly FormulaCell[]>> {
  if (compared === undefined) return done(cells);
  const changed = await compareCells(workbook, cells, compared, work);
  return changed.ok ? done(changed.value.map(({ cell }) => cell)) : changed;
}

/** The answers that a workbook keeps, of those that a change touches the new ones; all others stay as they were given. */
export async function answersAfter(
  answers: KeptAnswers,
  { before, after }: Compared,
  work: LongWork,
): Promise<Outcome<KeptAnswers>> {
  const kept = await mapInSteps(
    [...answers],
    'explaining',
    work,
    ([key, answer]): readonly [string, KeptAnswer] => {
      return [key, touchedAnswer(answer, answeredCall(key, before), answeredCall(key, after))];
    },
  );
  return kept.ok ? done(new Map(kept.value)) : kept;
}
