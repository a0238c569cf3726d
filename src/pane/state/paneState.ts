import type { Notice } from './notice.ts';

export const screens = ['find', 'fill', 'cell', 'book'] as const;
export type Screen = (typeof screens)[number];

export interface PaneState {
  readonly screen: Screen;
  /** Id of the figure whose card lies over the list of the first screen. */
  readonly card: string | undefined;
  readonly notice: Notice | undefined;
  /** Counts requests to refresh that came from outside the pane; the book screen answers each once. */
  readonly refreshes: number;
}

export type PaneAction =
  | { readonly kind: 'go'; readonly screen: Screen }
  | { readonly kind: 'open-card'; readonly figure: string }
  | { readonly kind: 'close-card' }
  | { readonly kind: 'tell'; readonly notice: Notice | undefined }
  | { readonly kind: 'refresh' };

export const initialPaneState: PaneState = {
  screen: 'find',
  card: undefined,
  notice: undefined,
  refreshes: 0,
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
    case 'refresh':
      return { ...state, screen: 'book', refreshes: state.refreshes + 1 };
  }
}
