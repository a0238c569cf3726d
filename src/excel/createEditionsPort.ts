import type { AnswerKeeper } from '../app/editions/createAnswerKeeper.ts';
import type { EditionsPort } from '../app/ports/editionsPort.ts';
import type { StateStore } from '../app/ports/stateStore.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Issue } from '../domain/issue.ts';
import type { DatasetSource } from './createDatasetSource.ts';
import type { EditionStore } from './createEditionStore.ts';

/** What the pane's view of the editions is made of. */
export interface EditionsParts {
  readonly editions: EditionStore<Dataset>;
  readonly state: StateStore;
  /** What formulas answer from. */
  readonly answering: DatasetSource<Dataset>;
  readonly kept: AnswerKeeper;
  /** Tells when the workbook's own figures have changed. */
  readonly onOwnChange: (listener: () => void) => unknown;
  /** Of the edition that comes with the page, shown where the workbook's is not to be had. */
  readonly instead: Dataset;
  /** Makes what the pane needs of an edition before it shows it, without holding the page up. */
  readonly prepare: (dataset: Dataset) => Promise<void>;
  /** Begins work that nobody awaits. */
  readonly start: (work: () => Promise<unknown>) => void;
}

/** The editions as the pane sees them; what it shows follows the state of the workbook. */
export function createEditionsPort(parts: EditionsParts): EditionsPort {
  const { editions, state, answering, kept, onOwnChange, instead, prepare, start } = parts;
  const listeners = new Set<() => void>();
  let shown = instead;
  let unavailable: Issue | undefined;
  const follow = async (): Promise<void> => {
    const result = await answering.loaded();
    if (result.ok) {
      await prepare(result.value);
      // What has come meanwhile is followed by itself.
      const now = answering.current();
      if (now?.ok === true && now.value !== result.value) return;
      shown = result.value;
    }
    unavailable = result.ok ? undefined : result.issue;
    for (const listener of listeners) listener();
  };
  const first = answering.current();
  if (first?.ok === true) shown = first.value;
  else if (first?.ok === false) unavailable = first.issue;
  state.onChange(() => start(follow));
  onOwnChange(() => start(follow));
  return {
    page: editions.page,
    state,
    list: editions.list,
    loaded: async (id) => editions.source(id).loaded(),
    there: (id) => {
      const result = editions.source(id).current();
      return result?.ok === true ? result.value : undefined;
    },
    shown: () => shown,
    unavailable: () => unavailable,
    onChange: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    tryAgain: follow,
    kept,
  };
}
