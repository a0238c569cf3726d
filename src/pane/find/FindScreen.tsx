import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useId, useRef, type ReactElement } from 'react';
import { FigureScreen } from '../card/FigureScreen.tsx';
import { usePane } from '../services/PaneContext.ts';
import { FacetBar } from './FacetBar.tsx';
import { FindBox, type FindBoxHandle } from './FindBox.tsx';
import { FindResults } from './FindResults.tsx';
import { KeyHints } from './KeyHints.tsx';
import { useFind } from './useFind.ts';
import { useListKeys } from './useListKeys.ts';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0 },
  hidden: { display: 'none' },
});

/** One box, chips to narrow, a list, and over it the card of the figure that was chosen. */
export function FindScreen(): ReactElement {
  const styles = useStyles();
  const { dataset, state: pane, dispatch: dispatchPane } = usePane();
  const { state, dispatch, result, current } = useFind();
  const box = useRef<FindBoxHandle>(null);
  const listId = useId();
  const open = (id: string): void => dispatchPane({ kind: 'open-card', figure: id });
  const onKeyDown = useListKeys(current, state.active, dispatch, open);
  const shown = dataset.figure(pane.card ?? '');
  const close = (): void => {
    dispatchPane({ kind: 'close-card' });
    // The box can take the focus only when it is shown again.
    requestAnimationFrame(() => box.current?.focus());
  };
  return (
    <>
      {shown === undefined ? null : <FigureScreen key={shown.id} figure={shown} onClose={close} />}
      <div className={mergeClasses(styles.screen, shown !== undefined && styles.hidden)}>
        <FindBox
          ref={box}
          text={state.text}
          listId={listId}
          activeId={result.total === 0 ? undefined : `${listId}-${state.active}`}
          onType={(text) => dispatch({ kind: 'type', text })}
          onKeyDown={onKeyDown}
        />
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
      </div>
    </>
  );
}
