import type { Dispatch, KeyboardEvent } from 'react';
import { planFormula } from '../../app/insertion/planFigure.ts';
import type { SearchResult } from '../../app/search/searchResult.ts';
import { useInsert } from '../actions/useInsert.ts';
import { usePane } from '../services/PaneContext.ts';
import type { FindAction } from './findState.ts';

/** How far Page Up and Page Down go. */
const page = 8;

const steps: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: page,
    PageUp: -page,
  }),
);

/** Keys of the search box and the list: arrows move, Enter inserts the formula, Shift+Enter opens the card. */
export function useListKeys(
  current: () => SearchResult,
  active: number,
  dispatch: Dispatch<FindAction>,
  open: (id: string) => void,
): (event: KeyboardEvent) => void {
  const { context, start } = usePane();
  const insert = useInsert();
  return (event) => {
    // While a Chinese word is being composed the keys belong to the input method.
    if (event.nativeEvent.isComposing) return;
    const step = steps.get(event.key);
    if (step === undefined && event.key !== 'Enter') return;
    const { total, at } = current();
    if (step !== undefined) {
      event.preventDefault();
      const to = Math.min(total - 1, Math.max(0, active + step));
      dispatch({ kind: 'move', to });
      return;
    }
    const figure = at(active);
    if (figure === undefined) return;
    event.preventDefault();
    if (event.shiftKey) open(figure.id);
    else start(async () => insert(planFormula(figure, context)));
  };
}
