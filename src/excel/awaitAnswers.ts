import { filterInSteps } from '../app/longWork/filterInSteps.ts';
import type { LongWork } from '../app/longWork/longWork.ts';
import { nextStep } from '../app/longWork/nextStep.ts';
import type { FormulaCell } from '../app/ports/formulaCell.ts';
import { done, type Outcome } from '../app/ports/outcome.ts';
import type { CallJournal } from './callJournal.ts';
import { readFormulaCells, type OwnCell } from './formulaCells.ts';
import { isShown } from './isShown.ts';
import { pause } from './pause.ts';
import { readExcel } from './runExcel.ts';

const waitBetweenReads = 200;
const longestWait = 30_000;

/** What is waited for, since when. */
interface Waiting {
  readonly journal: CallJournal;
  readonly started: number;
  readonly total: number;
  /** How many calls had been heard when cells were last read, and since when it is as many. */
  readonly calls: number;
  readonly quietSince: number;
}

/**
 * Reads cells until they show what our functions have answered: a cell may keep its old value, without `#BUSY!`, while it
 * calculates again. What is not answered after half a minute is handed back as it stands.
 *
 * @see https://github.com/OfficeDev/office-js/issues/4152
 */
export async function awaitAnswers(
  cells: readonly OwnCell[],
  journal: CallJournal,
  work: LongWork,
): Promise<Outcome<readonly FormulaCell[]>> {
  const started = Date.now();
  const { length: total } = cells;
  return readUntilShown(cells, work, {
    journal,
    started,
    total,
    calls: journal.calls(),
    quietSince: started,
  });
}

async function readUntilShown(
  cells: readonly OwnCell[],
  work: LongWork,
  waiting: Waiting,
): Promise<Outcome<readonly FormulaCell[]>> {
  if (cells.length === 0) return done([]);
  const { journal, started, total } = waiting;
  const reading = tellingAnswered(work, total - cells.length, total);
  const shown = await readExcel(async (context) => readFormulaCells(context, cells, reading));
  if (!shown.ok || Date.now() - started > longestWait) return shown;
  const now = heardUntilNow(waiting);
  const heard = { calls: now.calls, quietFor: Date.now() - now.quietSince };
  const waited = await filterInSteps(
    cells,
    'calculating',
    reading,
    (cell, index) =>
      !isShown(cell.formula, shown.value[index], { ...heard, answers: journal.answersTo(cell) }),
  );
  if (!waited.ok) return waited;
  const late = waited.value;
  if (late.length === 0) return shown;
  const progress = { stage: 'calculating', done: total - late.length, total } as const;
  const step = await nextStep(work, progress);
  if (!step.ok) return step;
  await pause(waitBetweenReads);
  const again = await readUntilShown(late, work, now);
  if (!again.ok) return again;
  const later = new Map(late.map((cell, index) => [cell, again.value[index]]));
  return done(cells.flatMap((cell, index) => later.get(cell) ?? shown.value[index] ?? []));
}

/** However cells are read and held against their answers, what is told is how many were answered before. */
function tellingAnswered(work: LongWork, answered: number, total: number): LongWork {
  const { onProgress } = work;
  if (onProgress === undefined) return work;
  return {
    ...work,
    onProgress: async () => onProgress({ stage: 'calculating', done: answered, total }),
  };
}

function heardUntilNow(waiting: Waiting): Waiting {
  const calls = waiting.journal.calls();
  return calls === waiting.calls ? waiting : { ...waiting, calls, quietSince: Date.now() };
}
