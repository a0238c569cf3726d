import type { Compared } from '../app/editions/compareCells.ts';
import type { AnswerKeeper } from '../app/editions/createAnswerKeeper.ts';
import { answersAfter, recalculateDependants } from '../app/ownFigures/followOwnChange.ts';
import { ownDataset, type OwnDataset } from '../app/ownFigures/ownDataset.ts';
import type { OwnTable } from '../app/ports/ownTable.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { excelWorkbook } from '../excel/excelWorkbook.ts';
import { pause } from '../excel/pause.ts';

/** Nobody waits for it, so that it leaves the page to its user between any two steps. */
const quietly = { now: Date.now, onProgress: async () => pause(0) };

/** Adds a table to an edition, a moment at a time. */
export async function addTable(dataset: Dataset, table: OwnTable): Promise<OwnDataset> {
  return ownDataset(dataset, table, { now: () => performance.now(), pause: async () => pause(0) });
}

/**
 * Brings the kept answers and the cells after a change of own figures.
 *
 * @param writes whether the change was made here; opening a workbook writes nothing into it
 */
export async function followChange(
  keeper: Pick<AnswerKeeper, 'all' | 'replace'>,
  compared: Compared | undefined,
  writes: boolean,
): Promise<void> {
  if (compared !== undefined && writes) {
    const answers = await answersAfter(keeper.all(), compared, quietly);
    if (answers.ok && answers.value.size > 0) await keeper.replace(answers.value);
  }
  await recalculateDependants(excelWorkbook, compared, writes, quietly);
}
