import type { StateReading, WorkbookState } from '../editions/workbookState.ts';
import type { Outcome } from './outcome.ts';

/** Where the open workbook keeps the edition that it answers from. */
export interface StateStore {
  /** The same object while nothing changes; undefined until the host has handed the workbook's settings over. */
  readonly read: () => StateReading | undefined;
  /**
   * Keeps a state with the workbook; it holds at once, and no longer where it could not be kept. A damaged one that it takes the
   * place of is set aside, not lost.
   */
  readonly save: (state: WorkbookState) => Promise<Outcome<void>>;
  /** Whether the workbook is open to be read only, so that nothing can be kept with it. */
  readonly isReadOnly: () => boolean;
  /** Tells when another state holds; answers with what stops the telling. */
  readonly onChange: (listener: () => void) => () => void;
}
