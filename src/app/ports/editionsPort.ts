import type { Dataset } from '../../dataset/dataset.ts';
import type { EditionEntry } from '../../dataset/editionList.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Result } from '../../domain/result.ts';
import type { AnswerKeeper } from '../editions/createAnswerKeeper.ts';
import type { StateStore } from './stateStore.ts';

/** The editions of the data, and which of them the open workbook answers from. */
export interface EditionsPort {
  /** The edition that comes with the add-in. */
  readonly page: string;
  readonly state: StateStore;
  /** All that stand where editions are kept, the newest first. */
  readonly list: () => Promise<Result<readonly EditionEntry[]>>;
  /** An edition, fetched once and checked. */
  readonly loaded: (id: string) => Promise<Result<Dataset>>;
  /** The same where it is there already. */
  readonly there: (id: string) => Dataset | undefined;
  /** What the pane shows: that which the workbook answers from, else the edition that comes with the add-in. */
  readonly shown: () => Dataset;
  /** Why the workbook's edition is not what is shown; undefined where it is. */
  readonly unavailable: () => Issue | undefined;
  /** Tells when another dataset is shown, or another state holds; answers with what stops the telling. */
  readonly onChange: (listener: () => void) => () => void;
  /** Asks for the workbook's edition again. */
  readonly tryAgain: () => Promise<void>;
  readonly kept: AnswerKeeper;
}
