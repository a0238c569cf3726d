import type { Figure, Status } from '../../domain/figure.ts';

/** What a word of the search box can name. */
export type SearchDimension =
  'place' | 'indicator' | 'breakdown' | 'period' | 'measure' | 'status' | 'source';

/** Chips that narrow a result: ids of each kind, any of which may fit; an absent or empty list narrows nothing. */
export interface SearchFilters {
  readonly places?: readonly string[];
  readonly indicators?: readonly string[];
  readonly periods?: readonly string[];
  readonly statuses?: readonly Status[];
}

export type SearchSort = 'relevance' | 'period' | 'value';

/** One value that the result could be narrowed to, with how many figures it would leave. */
export interface Facet {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly selected: boolean;
}

/** The values to narrow by, the most frequent first; each list is counted under the filters of the others. */
export interface Facets {
  readonly places: readonly Facet[];
  readonly indicators: readonly Facet[];
  readonly periods: readonly Facet[];
  readonly statuses: readonly Facet[];
}

/** How a piece of the typed text was read; no meanings where nothing fits it. */
export interface Understood {
  readonly text: string;
  readonly meanings: readonly {
    readonly kind: SearchDimension | 'number' | 'latest';
    readonly id: string;
    readonly label: string;
  }[];
}

/** What exists near a search that found nothing, with a text that finds it. */
export interface Nearby {
  readonly kind: 'replace' | 'drop' | 'clear-filters';
  /** The piece of the typed text that is replaced or dropped; empty for filters. */
  readonly text: string;
  readonly label: string;
  readonly query: string;
  readonly count: number;
}

export interface SearchResult {
  readonly total: number;
  /** The first figures in the asked-for order. */
  readonly figures: readonly Figure[];
  /** Any figure of the result by its place in that order. */
  readonly at: (index: number) => Figure | undefined;
  readonly facets: Facets;
  readonly understood: readonly Understood[];
  /** Why what looks like a period is none, in words. */
  readonly refused: readonly string[];
  /** Ids of places that were named and of which there is no figure at all. */
  readonly unheld: readonly string[];
  /** Only where nothing was found. */
  readonly nearby: readonly Nearby[];
}

/** A search over every figure of one edition. */
export interface FigureSearch {
  /**
   * @param limit how many `figures` are answered; `at` reaches the rest
   *
   * @example
   * search('jy 2025 进出口').figures[0]; // => 济源市进出口 2025, 527.7亿元
   * search('5277000 万元').figures[0]; // => the same, found by its value
   */
  readonly search: (
    text: string,
    filters?: SearchFilters,
    sort?: SearchSort,
    limit?: number,
  ) => SearchResult;
}
