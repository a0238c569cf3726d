import { newState } from '../../src/app/editions/changeState.ts';
import { createAnswerKeeper } from '../../src/app/editions/createAnswerKeeper.ts';
import { datasetOf } from '../../src/app/editions/datasetOf.ts';
import { readState, stateText, type StateReading } from '../../src/app/editions/workbookState.ts';
import type { AnswersStore } from '../../src/app/ports/answersStore.ts';
import type { EditionsPort } from '../../src/app/ports/editionsPort.ts';
import { done, refused } from '../../src/app/ports/outcome.ts';
import type { StateStore } from '../../src/app/ports/stateStore.ts';
import { editionCounts } from '../../src/cli/edition/editionCounts.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import type { EditionEntry } from '../../src/dataset/editionList.ts';
import { failure, success } from '../../src/domain/result.ts';

/** A workbook's settings in memory; `text` is what is stored. */
export interface MemoryState extends StateStore {
  readonly text: () => string | undefined;
  readonly put: (text: string | undefined) => void;
  /** The workbook is open to be read only from now on. */
  readonly refuse: () => void;
}

export function memoryState(first?: string): MemoryState {
  let text = first;
  let refuses = false;
  let last: { readonly text: string | undefined; readonly reading: StateReading } | undefined;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    text: () => text,
    put: (given) => {
      text = given;
      tell();
    },
    refuse: () => {
      refuses = true;
    },
    read: () => {
      if (last === undefined || last.text !== text) {
        last = { text, reading: readState({ state: text, language: undefined }) };
      }
      return last.reading;
    },
    save: async (state) => {
      if (refuses) return Promise.resolve(refused({ code: 'read-only' }));
      text = stateText(state);
      tell();
      return Promise.resolve(done(undefined));
    },
    isReadOnly: () => refuses,
    onChange: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** The parts of a file in memory. */
export interface MemoryAnswers extends AnswersStore {
  parts: readonly string[];
  /** How often something was written. */
  writes: number;
}

export function memoryAnswers(first: readonly string[] = []): MemoryAnswers {
  const store: MemoryAnswers = {
    parts: first,
    writes: 0,
    read: async () => Promise.resolve(done(store.parts)),
    add: async (parts) => {
      store.parts = [...store.parts, ...parts];
      store.writes += 1;
      return Promise.resolve(done(undefined));
    },
    replace: async (parts) => {
      store.parts = parts;
      store.writes += 1;
      return Promise.resolve(done(undefined));
    },
  };
  return store;
}

/** Editions in memory, over the state of a workbook in memory. */
export interface MemoryEditions extends EditionsPort {
  readonly state: MemoryState;
  readonly answers: MemoryAnswers;
}

interface Setting {
  /** The first comes with the add-in. */
  readonly datasets: readonly [Dataset, ...Dataset[]];
  /** The edition that the workbook is pinned to; without it nobody has. */
  readonly pinned?: string | undefined;
  readonly text?: string;
}

export function memoryEditions({ datasets, pinned, text }: Setting): MemoryEditions {
  const [first] = datasets;
  const there = new Map(datasets.map((dataset) => [dataset.edition.id, dataset]));
  const state = memoryState(
    text ?? (pinned === undefined ? undefined : stateText(newState(pinned))),
  );
  const answers = memoryAnswers();
  const kept = createAnswerKeeper({
    state: () => state.read() ?? { kind: 'none', language: undefined },
    page: first.edition.id,
    store: answers,
    soon: () => undefined,
    now: () => Date.now(),
  });
  let last: { readonly reading: StateReading | undefined; readonly dataset: Dataset } | undefined;
  const shown = (): Dataset => {
    const reading = state.read();
    if (last === undefined || last.reading !== reading) {
      const own = reading?.kind === 'sound' ? datasetOf(reading.state, there) : undefined;
      last = { reading, dataset: own ?? first };
    }
    return last.dataset;
  };
  return {
    page: first.edition.id,
    state,
    answers,
    list: async () => Promise.resolve(success(datasets.map(entryOf))),
    loaded: async (id) => {
      const dataset = there.get(id);
      return Promise.resolve(
        dataset === undefined
          ? failure({ code: 'edition-unavailable', edition: id })
          : success(dataset),
      );
    },
    there: (id) => there.get(id),
    shown,
    unavailable: () => {
      const reading = state.read();
      if (reading?.kind !== 'sound' || datasetOf(reading.state, there) !== undefined)
        return undefined;
      return missing;
    },
    onChange: state.onChange,
    tryAgain: async () => Promise.resolve(),
    kept,
  };
}

const missing = {
  code: 'edition-not-loaded',
  edition: '2020-01-01-00000000',
  cause: { kind: 'unreachable' },
} as const;

function entryOf({ edition }: Dataset): EditionEntry {
  const { id, date } = edition;
  return {
    id,
    date,
    sha256: '0'.repeat(64),
    bytes: 1,
    released: true,
    counts: editionCounts(edition),
    changes: null,
  };
}
