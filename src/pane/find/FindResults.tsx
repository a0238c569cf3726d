import type { Dispatch, KeyboardEvent, ReactElement } from 'react';
import type { SearchResult } from '../../app/search/searchResult.ts';
import { FigureList } from './FigureList.tsx';
import type { FindAction, FindState } from './findState.ts';
import { NothingFound } from './NothingFound.tsx';
import { ResultBar } from './ResultBar.tsx';

interface Props {
  readonly id: string;
  readonly state: FindState;
  readonly dispatch: Dispatch<FindAction>;
  readonly result: SearchResult;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onOpen: (figure: string) => void;
}

/** How many were found, and the list of them or what exists nearby. */
export function FindResults(props: Props): ReactElement {
  const { id, state, dispatch, result, onKeyDown, onOpen } = props;
  const { total, at, nearby, refused, unheld } = result;
  return (
    <>
      <ResultBar total={total} sort={state.sort} dispatch={dispatch} />
      {total === 0 ? (
        <NothingFound
          state={state}
          nearby={nearby}
          refused={refused}
          unheld={unheld}
          dispatch={dispatch}
        />
      ) : (
        <FigureList
          id={id}
          total={total}
          at={at}
          active={state.active}
          onKeyDown={onKeyDown}
          onOpen={(index, figure) => {
            dispatch({ kind: 'move', to: index });
            onOpen(figure);
          }}
        />
      )}
    </>
  );
}
