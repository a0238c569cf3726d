import type { StateReading, WorkbookState } from '../app/editions/workbookState.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { heldDataset } from '../dataset/heldDataset.ts';
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
    const ids = reading.kind === 'sound' ? editionsOf(reading.state) : [editions.page];
    const all = await Promise.all(ids.map(async (id) => editions.source(id).loaded()));
    const failed = all.find((result) => !result.ok);
    // The state may have changed meanwhile.
    return failed ?? current() ?? untold(editions.page);
  };
  return { current, loaded };
}

/** Every edition that a state needs. */
function editionsOf({ edition, held }: WorkbookState): readonly string[] {
  return [...new Set([edition, ...held.values()])];
}

/** The dataset of a state, made once; undefined while one of its editions is on its way. */
function wholeState(
  editions: EditionStore<Dataset>,
): (state: WorkbookState) => Result<Dataset> | undefined {
  const made = new WeakMap<Dataset, WeakMap<WorkbookState, Result<Dataset>>>();
  return (state) => {
    const base = editions.source(state.edition).current();
    if (state.held.size === 0 || base?.ok !== true) return base;
    const known = made.get(base.value)?.get(state);
    if (known !== undefined) return known;
    const held = new Map<string, Dataset>();
    for (const [key, id] of state.held) {
      const from = editions.source(id).current();
      if (from?.ok !== true) return from;
      held.set(key, from.value);
    }
    const result = success(heldDataset(base.value, held));
    made.set(base.value, (made.get(base.value) ?? new WeakMap()).set(state, result));
    return result;
  };
}

const untold = (edition: string): Result<never> =>
  failure({ code: 'edition-not-loaded', edition, cause: { kind: 'late', seconds: 10 } });
