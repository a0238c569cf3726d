import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Dispatch, ReactElement } from 'react';
import { placeProfile } from '../../app/atlas/placeProfile.ts';
import type { Nearby } from '../../app/search/searchResult.ts';
import { inBrackets } from '../../formulas/inBrackets.ts';
import { NearPlaces } from '../atlas/NearPlaces.tsx';
import { usePane } from '../services/PaneContext.ts';
import type { FindAction, FindState } from './findState.ts';

const useStyles = makeStyles({
  root: {
    flex: 1,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '12px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  advice: { color: tokens.colorNeutralForeground3 },
  nearby: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '4px' },
  heading: { marginTop: '8px' },
});

interface Props {
  readonly state: FindState;
  readonly nearby: readonly Nearby[];
  /** Why what was typed as a period is none. */
  readonly refused: readonly string[];
  /** Places that were named and of which there is no figure. */
  readonly unheld: readonly string[];
  readonly dispatch: Dispatch<FindAction>;
}

/** What exists near a question that has no answer. */
export function NothingFound({ state, nearby, refused, unheld, dispatch }: Props): ReactElement {
  const styles = useStyles();
  const { words, context, language, numberText } = usePane();
  const { find } = words;
  const narrowed = Object.keys(state.filters).length > 0;
  const empty = unheld.flatMap((id) => placeProfile(id, context) ?? []);
  return (
    <div className={styles.root}>
      {empty.map(({ id, name, near }) => (
        <NearPlaces key={id} name={name} near={near} />
      ))}
      {empty.length > 0 && !narrowed ? null : (
        <Advice state={state} refused={refused} dispatch={dispatch} />
      )}
      {nearby.length === 0 ? null : (
        <>
          <Caption1 as="h2" className={styles.heading}>
            {find.nearby}
          </Caption1>
          <div className={styles.nearby}>
            {nearby.map(({ kind, label, query, count }) => (
              <Button
                key={`${kind} ${query}`}
                size="small"
                shape="circular"
                onClick={() =>
                  dispatch(
                    kind === 'clear-filters' ? { kind: 'widen' } : { kind: 'type', text: query },
                  )
                }
              >
                {label + inBrackets([numberText(count)], language)}
              </Button>
            ))}
          </div>
        </>
      )}
    </div>
  );
}

/** That nothing was found, and what may help. */
function Advice({
  state,
  refused,
  dispatch,
}: Pick<Props, 'state' | 'refused' | 'dispatch'>): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const { find } = words;
  const narrowed = Object.keys(state.filters).length > 0;
  return (
    <>
      <Body1Strong>{narrowed ? find.nothingFiltered : find.nothing(state.text)}</Body1Strong>
      {narrowed ? (
        <Button size="small" onClick={() => dispatch({ kind: 'widen' })}>
          {find.clearAll}
        </Button>
      ) : (
        <Body1 className={styles.advice}>{refused[0] ?? find.nothingAdvice}</Body1>
      )}
    </>
  );
}
