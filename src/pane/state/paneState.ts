import type { BookTask } from '../../app/paneCommands.ts';
import type { Notice } from './notice.ts';

export const screens = ['find', 'fill', 'cell', 'book'] as const;
export type Screen = (typeof screens)[number];

export interface PaneState {
  readonly screen: Screen;
  /** Id of the figure whose card lies over the list of the first screen. */
  readonly card: string | undefined;
  readonly notice: Notice | undefined;
  /** What was asked for outside the pane and has not started yet. */
  readonly wanted: BookTask | undefined;
  /** Counts requests to put the cursor into the search box. */
  readonly searches: number;
  /** Whether the first steps are shown above the list. */
  readonly tour: boolean;
  /** A text to be put into the search box, once. */
  readonly query: string | undefined;
}

export type PaneAction =
  | { readonly kind: 'go'; readonly screen: Screen }
  | { readonly kind: 'open-card'; readonly figure: string }
  | { readonly kind: 'close-card' }
  | { readonly kind: 'tell'; readonly notice: Notice | undefined }
  | { readonly kind: 'search'; readonly text?: string }
  | { readonly kind: 'tour'; readonly shown: boolean }
  | { readonly kind: 'want'; readonly task: BookTask }
  | { readonly kind: 'started' };

export const initialPaneState: PaneState = {
  screen: 'find',
  card: undefined,
  notice: undefined,
  wanted: undefined,
  searches: 0,
  tour: false,
  query: undefined,
};

export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  switch (action.kind) {
    case 'go':
      return { ...state, screen: action.screen };
    case 'open-card':
      return { ...state, screen: 'find', card: action.figure };
    case 'close-card':
      return { ...state, card: undefined };
    case 'tell':
      return { ...state, notice: action.notice };
    case 'search':
      return {
        ...state,
        screen: 'find',
        card: undefined,
        searches: state.searches + 1,
        query: action.text,
      };
    case 'tour':
      return action.shown
        ? { ...state, tour: true, screen: 'find', card: undefined }
        : { ...state, tour: false };
    case 'want':
      return { ...state, screen: 'book', wanted: action.task };
    case 'started':
      return { ...state, wanted: undefined };
  }
}
