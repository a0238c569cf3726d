import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useId, useRef, type ReactElement } from 'react';
import { hasFilters } from '../../app/search/applyFilters.ts';
import { HomeView } from '../atlas/HomeView.tsx';
import { useMap } from '../atlas/useMap.ts';
import { usePane } from '../services/PaneContext.ts';
import type { Page } from '../state/paneState.ts';
import { FacetBar } from './FacetBar.tsx';
import { FindBox, type FindBoxHandle } from './FindBox.tsx';
import { FindPage } from './FindPage.tsx';
import { FindResults } from './FindResults.tsx';
import { KeyHints } from './KeyHints.tsx';
import { useFind } from './useFind.ts';
import { useListKeys } from './useListKeys.ts';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0 },
  hidden: { display: 'none' },
});

/** One box; the map while it is empty, else chips to narrow and a list; and over them the page that was opened. */
export function FindScreen(): ReactElement {
  const styles = useStyles();
  const { state: pane, dispatch: dispatchPane } = usePane();
  const { state, dispatch, result, current } = useFind();
  const map = useMap();
  const box = useRef<FindBoxHandle>(null);
  const listId = useId();
  const open = (id: string): void => dispatchPane({ kind: 'open-card', figure: id });
  const onKeyDown = useListKeys(current, state.active, dispatch, open);
  const page = usePage();
  const home = state.text.trim() === '' && !hasFilters(state.filters) ? map : undefined;
  const isListed = home === undefined && result.total > 0;
  const close = (): void => {
    dispatchPane({ kind: 'close-page' });
    // The box can take the focus only when it is shown again; what is typed then replaces what stands there.
    if (pane.pages.length === 1) requestAnimationFrame(() => box.current?.select());
  };
  return (
    <>
      {page === undefined ? null : <FindPage page={page} onClose={close} />}
      <div className={mergeClasses(styles.screen, page !== undefined && styles.hidden)}>
        <FindBox
          ref={box}
          text={state.text}
          listId={listId}
          activeId={isListed ? `${listId}-${state.active}` : undefined}
          onType={(text) => dispatch({ kind: 'type', text })}
          onKeyDown={home === undefined ? onKeyDown : ignore}
        />
        {home === undefined ? (
          <>
            <FacetBar facets={result.facets} filters={state.filters} dispatch={dispatch} />
            <FindResults
              id={listId}
              state={state}
              dispatch={dispatch}
              result={result}
              onKeyDown={onKeyDown}
              onOpen={open}
            />
            <KeyHints />
          </>
        ) : (
          <HomeView shown={home} />
        )}
      </div>
    </>
  );
}

/** The page that is seen; a figure that this edition does not have opens none. */
function usePage(): Page | undefined {
  const { dataset, state } = usePane();
  const page = state.pages.at(-1);
  const isLost = page?.kind === 'figure' && dataset.figure(page.figure) === undefined;
  return isLost ? undefined : page;
}

/** Beside the map the keys of the list have nothing to move. */
const ignore = (): void => undefined;
