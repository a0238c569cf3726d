import { answeringOrder } from '../../dataset/answeringOrder.ts';
import { createDataset, type Dataset } from '../../dataset/dataset.ts';
import type { Steps } from '../../derive/finish.ts';
import { ownClosure } from '../../derive/ownClosure.ts';
import type { OwnTable } from '../ports/ownTable.ts';
import { ownRows, type OwnRow } from './ownRows.ts';
import { ownSources } from './ownSources.ts';

/** An edition with what a workbook adds to it, and how each row of its table stands. */
export interface OwnDataset {
  readonly dataset: Dataset;
  readonly rows: readonly OwnRow[];
}

/** Milliseconds of one step, between which the page draws and hears its user. */
const longestStep = 20;

/** How work is done in steps. */
export interface Stepping {
  /** Milliseconds of any clock. */
  readonly now: () => number;
  readonly pause: () => Promise<void>;
}

/** Adds the rows of a table to an edition, with all that follows from them, a moment at a time. */
export async function ownDataset(
  base: Dataset,
  table: OwnTable,
  stepping: Stepping,
): Promise<OwnDataset> {
  const { edition } = base;
  const rows = await finishSlowly(ownRows(table, base), stepping);
  const observations = rows.flatMap((row) => ('observation' in row ? [row.observation] : []));
  const added = rows.flatMap((row) => (row.kind === 'answers' ? [row.observation] : []));
  const input = { ...edition, printings: answeringOrder(edition) };
  const follows = await finishSlowly(ownClosure(input, added), stepping);
  const own = { observations, sources: ownSources(observations), ...follows };
  return { dataset: createDataset(edition, own), rows };
}

async function finishSlowly<Value>(steps: Steps<Value>, { now, pause }: Stepping): Promise<Value> {
  let ends = now() + longestStep;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (now() < ends) continue;
    // oxlint-disable-next-line no-await-in-loop -- the page is used meanwhile
    await pause();
    ends = now() + longestStep;
  }
}
