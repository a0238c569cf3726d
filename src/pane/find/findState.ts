import type { SearchFilters, SearchSort } from '../../app/search/searchResult.ts';
import { statuses } from '../../domain/figure.ts';

/** What can be narrowed by, in the order of the chips. */
export const facets = ['place', 'indicator', 'period', 'status'] as const;
export type FacetName = (typeof facets)[number];

/** The filter that belongs to a facet. */
export const filterOf = {
  place: 'places',
  indicator: 'indicators',
  period: 'periods',
  status: 'statuses',
} as const satisfies Record<FacetName, keyof SearchFilters>;

export const sorts = ['relevance', 'period', 'value'] as const satisfies readonly SearchSort[];

export interface FindState {
  readonly text: string;
  readonly filters: SearchFilters;
  readonly sort: SearchSort;
  /** Index of the figure that Enter would insert. */
  readonly active: number;
}

export type FindAction =
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'narrow'; readonly facet: FacetName; readonly id: string | undefined }
  | { readonly kind: 'widen' }
  | { readonly kind: 'sort'; readonly sort: SearchSort }
  | { readonly kind: 'move'; readonly to: number };

export const initialFindState: FindState = { text: '', filters: {}, sort: 'relevance', active: 0 };

/** Whatever changes the list starts again at its first figure. */
export function findReducer(state: FindState, action: FindAction): FindState {
  switch (action.kind) {
    case 'type':
      return { ...state, text: action.text, active: 0 };
    case 'narrow': {
      const { [filterOf[action.facet]]: _before, ...others } = state.filters;
      const filters = { ...others, ...chosenFilter(action.facet, action.id) };
      return { ...state, filters, active: 0 };
    }
    case 'widen':
      return { ...state, filters: {}, active: 0 };
    case 'sort':
      return { ...state, sort: action.sort, active: 0 };
    case 'move':
      return { ...state, active: action.to };
  }
}

function chosenFilter(facet: FacetName, id: string | undefined): SearchFilters {
  if (id === undefined) return {};
  if (facet !== 'status') return { [filterOf[facet]]: [id] };
  return { statuses: statuses.filter((status) => status === id) };
}
