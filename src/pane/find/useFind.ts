import { useDeferredValue, useEffect, useMemo, useReducer, type Dispatch } from 'react';
import type { SearchResult } from '../../app/search/searchResult.ts';
import { usePane } from '../services/PaneContext.ts';
import { findReducer, initialFindState, type FindAction, type FindState } from './findState.ts';

interface Find {
  readonly state: FindState;
  readonly dispatch: Dispatch<FindAction>;
  readonly result: SearchResult;
  /** The result of what stands in the box now; `result` may lag behind quick typing. */
  readonly current: () => SearchResult;
}

/** What is typed and narrowed, and the figures that fit it. */
export function useFind(): Find {
  const { search, state: pane } = usePane();
  const [state, dispatch] = useReducer(findReducer, initialFindState);
  const text = useDeferredValue(state.text);
  const { filters, sort } = state;
  const result = useMemo(
    () => search.search(text, filters, sort, 0),
    [search, text, filters, sort],
  );
  const { query, searches } = pane;
  useEffect(() => {
    if (query !== undefined && searches > 0) dispatch({ kind: 'type', text: query });
  }, [query, searches]);
  const current = (): SearchResult =>
    text === state.text ? result : search.search(state.text, filters, sort, 0);
  return { state, dispatch, result, current };
}
