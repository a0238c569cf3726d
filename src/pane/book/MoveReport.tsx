import { Button, makeStyles } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { MovePreview } from '../../app/editions/movePreview.ts';
import { usePane } from '../services/PaneContext.ts';
import { MoveCounts } from './MoveCounts.tsx';
import { MoveRowItem } from './MoveRowItem.tsx';
import { usePartStyles } from './usePartStyles.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** Nobody reads further at once, and thousands would hold up the page. */
const step = 50;

interface Props {
  readonly preview: MovePreview;
  /** Moves, with the keys of the changes that are accepted. */
  readonly onApply: (accepted: ReadonlySet<string>) => void;
}

/** What a move would change, the greatest effect first, each change with the choice to accept it. */
export function MoveReport({ preview, onApply }: Props): ReactElement {
  const styles = useStyles();
  const { part, actions } = usePartStyles();
  const { words, numberText } = usePane();
  const { rows, inScope } = preview;
  const listed = rows.filter(({ key }) => inScope.has(key));
  const carried = rows.filter(({ held }) => held.length === 0).map(({ key }) => key);
  const every = (): ReadonlySet<string> => new Set([...inScope, ...carried]);
  const [accepted, setAccepted] = useState(every);
  const [shown, setShown] = useState(step);
  const choose = (key: string, isAccepted: boolean): void => {
    const next = new Set(accepted);
    if (isAccepted) next.add(key);
    else next.delete(key);
    setAccepted(next);
  };
  return (
    <div className={part}>
      <MoveCounts preview={preview} listed={listed} />
      {listed.length === 0 ? null : (
        <div className={actions}>
          <Button size="small" onClick={() => setAccepted(every())}>
            {words.editions.all}
          </Button>
          <Button size="small" onClick={() => setAccepted(new Set(carried))}>
            {words.editions.none}
          </Button>
        </div>
      )}
      <ul className={styles.list}>
        {listed.slice(0, shown).map((row) => (
          <MoveRowItem
            key={row.key}
            row={row}
            isAccepted={accepted.has(row.key)}
            onAccept={(isAccepted) => choose(row.key, isAccepted)}
          />
        ))}
      </ul>
      {listed.length > shown ? (
        <div>
          <Button size="small" onClick={() => setShown(shown + step)}>
            {words.editions.moreRows(numberText(Math.min(step, listed.length - shown)))}
          </Button>
        </div>
      ) : null}
      <div>
        <Button appearance="primary" onClick={() => onApply(accepted)}>
          {words.editions.apply(numberText(listed.filter(({ key }) => accepted.has(key)).length))}
        </Button>
      </div>
    </div>
  );
}
