import { datasetOf, editionIds } from '../app/editions/datasetOf.ts';
import type { StateReading, WorkbookState } from '../app/editions/workbookState.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { failure, success, type Result } from '../domain/result.ts';
import type { DatasetSource } from './createDatasetSource.ts';
import type { EditionStore } from './createEditionStore.ts';

/** What the edition of a workbook is found by. */
export interface WorkbookEditions {
  /** Undefined until the host has handed the workbook's settings over. */
  readonly state: () => StateReading | undefined;
  /** Resolves when it has, or will not. */
  readonly ready: () => Promise<void>;
  readonly editions: EditionStore<Dataset>;
}

/**
 * What the formulas of the open workbook answer from: its edition, with the figures that it holds from others; the page's where
 * nobody has pinned it. Until its state is known nothing answers, and what cannot be had is never answered from another edition.
 */
export function workbookDataset({
  state,
  ready,
  editions,
}: WorkbookEditions): DatasetSource<Dataset> {
  const whole = wholeState(editions);
  const current = (): Result<Dataset> | undefined => {
    const reading = state();
    if (reading === undefined) return undefined;
    switch (reading.kind) {
      case 'none':
        return editions.source(editions.page).current();
      case 'damaged':
        return failure({ code: 'damaged-state', damage: reading.damage });
      case 'sound':
        return whole(reading.state);
    }
  };
  const loaded = async (): Promise<Result<Dataset>> => {
    await ready();
    const now = current();
    if (now !== undefined) return now;
    const reading = state();
    if (reading === undefined) return untold(editions.page);
    const ids = reading.kind === 'sound' ? editionIds(reading.state) : [editions.page];
    const all = await Promise.all(ids.map(async (id) => editions.source(id).loaded()));
    const failed = all.find((result) => !result.ok);
    // The state may have changed meanwhile.
    return failed ?? current() ?? untold(editions.page);
  };
  return { current, loaded };
}

/** The dataset of a state, made once; undefined while one of its editions is on its way. */
function wholeState(
  editions: EditionStore<Dataset>,
): (state: WorkbookState) => Result<Dataset> | undefined {
  const made = new WeakMap<WorkbookState, Made>();
  return (state) => {
    if (state.held.size === 0) return editions.source(state.edition).current();
    const there = new Map<string, Dataset>();
    for (const id of editionIds(state)) {
      const result = editions.source(id).current();
      if (result?.ok !== true) return result;
      there.set(id, result.value);
    }
    const known = made.get(state);
    const isKnown =
      known !== undefined && [...there].every(([id, one]) => known.of.get(id) === one);
    if (isKnown) return known.result;
    const dataset = datasetOf(state, there);
    if (dataset === undefined) return undefined;
    const result = success(dataset);
    made.set(state, { of: there, result });
    return result;
  };
}

/** What was made of editions; the workbook's own figures in them may change. */
interface Made {
  readonly of: ReadonlyMap<string, Dataset>;
  readonly result: Result<Dataset>;
}

const untold = (edition: string): Result<never> =>
  failure({ code: 'edition-not-loaded', edition, cause: { kind: 'late', seconds: 10 } });
