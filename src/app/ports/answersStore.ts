import type { Outcome } from './outcome.ts';

/** Where a workbook keeps the answers in use, as XML parts of its file. */
export interface AnswersStore {
  readonly read: () => Promise<Outcome<readonly string[]>>;
  /** Adds parts beside those that are there. */
  readonly add: (parts: readonly string[]) => Promise<Outcome<void>>;
  /** Puts parts in the place of all that are there; the old ones go last. */
  readonly replace: (parts: readonly string[]) => Promise<Outcome<void>>;
}
