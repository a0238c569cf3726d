import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RecognisedTable, TableChoice } from '../../app/fill/recognisedTable.ts';
import type { Selection } from '../../app/ports/selection.ts';
import { usePane } from '../services/PaneContext.ts';
import { Section } from '../shell/Section.tsx';
import { askOptionText, askText } from './askText.ts';
import { spotAddress } from './spotAddress.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '12px' },
  question: { marginBottom: '4px', overflowWrap: 'anywhere' },
  where: { color: tokens.colorNeutralForeground3 },
  options: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  // A label may be a whole title: it takes several lines rather than the pane's width.
  option: { height: 'auto', maxWidth: '100%', textAlign: 'start', overflowWrap: 'anywhere' },
});

interface Props {
  readonly table: RecognisedTable;
  readonly selection: Selection;
  readonly choice: TableChoice;
  readonly onChoose: (choice: TableChoice) => void;
}

/** What is not certain in a table, each with what it may mean; an answer can be taken back. */
export function FillAsks({ table, selection, choice, onChoose }: Props): ReactElement | null {
  const styles = useStyles();
  const { words } = usePane();
  const { fill } = words;
  if (table.asks.length === 0) return null;
  const answer = (id: string, option: string): void => {
    const { [id]: _before, ...others } = choice.answers ?? {};
    const isTakenBack = _before === option;
    onChoose({ ...choice, answers: isTakenBack ? others : { ...others, [id]: option } });
  };
  return (
    <Section title={fill.asks}>
      <ul className={styles.list}>
        {table.asks.map((ask) => (
          <li key={ask.id}>
            <div id={`ask ${ask.id}`} className={styles.question}>
              {ask.at === undefined ? null : (
                <span className={styles.where}>{spotAddress(selection, ask.at)} </span>
              )}
              {askText(ask, fill)}
            </div>
            <div className={styles.options}>
              {ask.options.map((option) => (
                <ToggleButton
                  key={option.id}
                  size="small"
                  className={styles.option}
                  checked={ask.answer === option.id}
                  onClick={() => answer(ask.id, option.id)}
                >
                  {askOptionText(ask, option, fill)}
                </ToggleButton>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
