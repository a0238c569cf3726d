import type { MapMeasure } from '../../app/atlas/mapMeasure.ts';
import type { BookTask } from '../../app/paneCommands.ts';
import type { Notice } from './notice.ts';

/** What is asked for on the screen of the workbook: a task of the ribbon, or to see what another edition changes. */
export type WantedTask = BookTask | 'move';

export const screens = ['find', 'fill', 'cell', 'book'] as const;
export type Screen = (typeof screens)[number];

/** What lies over the first screen: the card of a figure, a place, the indicator of the map, or what data exist. */
export type Page =
  | { readonly kind: 'figure'; readonly figure: string }
  | { readonly kind: 'place'; readonly place: string }
  | { readonly kind: 'indicator' }
  /** Of everything, or of one place. */
  | { readonly kind: 'data'; readonly place?: string };

/** What the map was told to show; the rest it chooses itself. */
export interface MapWish {
  readonly indicator?: string;
  readonly measure?: MapMeasure;
  readonly period?: string;
}

export interface PaneState {
  readonly screen: Screen;
  /** The pages over the first screen, the one that is seen last. */
  readonly pages: readonly Page[];
  readonly map: MapWish;
  readonly notice: Notice | undefined;
  /** What was asked for outside the pane and has not started yet. */
  readonly wanted: WantedTask | undefined;
  /** Counts requests to put the cursor into the search box. */
  readonly searches: number;
  /** Whether the first steps are shown above the list. */
  readonly tour: boolean;
  /** A text to be put into the search box, once. */
  readonly query: string | undefined;
}

/** What changes the pages, or the map below them. */
type PageAction =
  | { readonly kind: 'open-card'; readonly figure: string }
  | { readonly kind: 'open-page'; readonly page: Page }
  /** Leads back to what was seen before. */
  | { readonly kind: 'close-page' }
  | { readonly kind: 'map'; readonly wish: MapWish };

export type PaneAction =
  | PageAction
  | { readonly kind: 'go'; readonly screen: Screen }
  | { readonly kind: 'tell'; readonly notice: Notice | undefined }
  | { readonly kind: 'search'; readonly text?: string }
  | { readonly kind: 'tour'; readonly shown: boolean }
  | { readonly kind: 'want'; readonly task: WantedTask }
  | { readonly kind: 'started' };

export const initialPaneState: PaneState = {
  screen: 'find',
  pages: [],
  map: {},
  notice: undefined,
  wanted: undefined,
  searches: 0,
  tour: false,
  query: undefined,
};

export function paneReducer(before: PaneState, action: PaneAction): PaneState {
  const state = leadsOn(action) ? withoutQuestion(before) : before;
  if (isPageAction(action)) return pagesReducer(state, action);
  switch (action.kind) {
    case 'go':
      return { ...state, screen: action.screen };
    case 'tell':
      return { ...state, notice: action.notice };
    case 'search':
      return {
        ...state,
        screen: 'find',
        pages: [],
        searches: state.searches + 1,
        query: action.text,
      };
    case 'tour':
      return action.shown
        ? { ...state, tour: true, screen: 'find', pages: [] }
        : { ...state, tour: false };
    case 'want':
      return { ...state, screen: 'book', wanted: action.task };
    case 'started':
      return { ...state, wanted: undefined };
  }
}

const leading: ReadonlySet<PaneAction['kind']> = new Set([
  'open-card',
  'open-page',
  'close-page',
  'go',
  'search',
  'want',
]);

/** Whether something else than before is seen, beside which a question would be about what is gone. */
const leadsOn = ({ kind }: PaneAction): boolean => leading.has(kind);

function withoutQuestion(state: PaneState): PaneState {
  return state.notice?.isQuestion === true ? { ...state, notice: undefined } : state;
}

function isPageAction(action: PaneAction): action is PageAction {
  return ['open-card', 'open-page', 'close-page', 'map'].includes(action.kind);
}

/** What happens on the first screen. */
function pagesReducer(state: PaneState, action: PageAction): PaneState {
  switch (action.kind) {
    case 'open-card':
      return opened(state, { kind: 'figure', figure: action.figure });
    case 'open-page':
      return opened(state, action.page);
    case 'close-page':
      return { ...state, pages: state.pages.slice(0, -1) };
    case 'map':
      return { ...state, map: { ...state.map, ...action.wish } };
  }
}

/** A page of the kind that is seen takes its place, so that the way back stays short. */
function opened(state: PaneState, page: Page): PaneState {
  const below = state.pages.at(-1)?.kind === page.kind ? state.pages.slice(0, -1) : state.pages;
  return { ...state, screen: 'find', pages: [...below, page] };
}
