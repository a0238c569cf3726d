import { createContext, use } from 'react';
import type { StartWork } from '../../app/fault/startWork.ts';
import type { Outcome } from '../../app/ports/outcome.ts';
import type { FigureSearch } from '../../app/search/searchResult.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Fault } from '../../domain/fault.ts';
import type { Language } from '../../domain/language.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import type { Notice } from '../state/notice.ts';
import type { PaneAction, PaneState } from '../state/paneState.ts';
import type { Words } from '../words/wordsOf.ts';
import type { LongWorks } from './longWorks.ts';
import type { PaneServices } from './PaneServices.ts';

/** What every component of the pane can reach. */
export interface Pane extends PaneServices {
  /** What is shown: the workbook's edition, with the figures that it holds. */
  readonly dataset: Dataset;
  readonly language: Language;
  readonly words: Words;
  /** A number as the language of the pane writes it, without decimals unless told how many. */
  readonly numberText: (value: number, decimals?: number) => string;
  readonly search: FigureSearch;
  /** What functions answer from, outside of the sheet. */
  readonly context: FunctionContext;
  /** The same in the language of the workbook, for what is written into it; while it has none, that of the interface. */
  readonly sheet: FunctionContext;
  readonly state: PaneState;
  readonly dispatch: (action: PaneAction) => void;
  readonly tell: (notice: Notice) => void;
  readonly longWorks: LongWorks;
  /** The one way to begin work from a component: it always ends, and a fault in it is told. */
  readonly start: StartWork;
  /** Tells a fault, and logs it. */
  readonly tellFault: (thrown: unknown) => void;
  /** What a user copies and sends to whoever mends a fault. */
  readonly detailsOf: (fault: Fault) => string;
  /** Awaits work of the host and answers with its outcome; it tells the user of a failure. */
  readonly attempt: <Value>(work: Promise<Outcome<Value>>) => Promise<Outcome<Value>>;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

export function usePane(): Pane {
  const pane = use(PaneContext);
  if (pane === undefined) throw new Error('Components of the pane live inside Pane.');
  return pane;
}
