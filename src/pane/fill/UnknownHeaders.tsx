import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RecognisedTable } from '../../app/fill/recognisedTable.ts';
import type { Selection } from '../../app/ports/selection.ts';
import { useWriting } from '../actions/useWriting.ts';
import { usePane } from '../services/PaneContext.ts';
import { Section } from '../shell/Section.tsx';
import { problemText } from './problemText.ts';
import { spotAddress } from './spotAddress.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '8px' },
  item: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  text: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly table: RecognisedTable;
  readonly selection: Selection;
}

/** Headers that cannot be used, each with the reason and the nearest that could. */
export function UnknownHeaders({ table, selection }: Props): ReactElement | null {
  const styles = useStyles();
  const { words, workbook, start } = usePane();
  const write = useWriting();
  if (table.unknown.length === 0) return null;
  const addressOf = (row: number, column: number): string =>
    spotAddress(selection, { row, column });
  const correct = (row: number, column: number, text: string): void => {
    const target = { sheet: selection.sheet, address: addressOf(row, column) };
    // The header itself is what was chosen to be replaced.
    start(async () =>
      write(async () => workbook.write([[{ kind: 'text', text }]], target, { overwrite: true })),
    );
  };
  return (
    <Section title={words.fill.unknown}>
      <ul className={styles.list}>
        {table.unknown.map(({ row, column, text, problem, suggestions }) => (
          <li key={`${row} ${column}`} className={styles.item}>
            <span className={styles.text}>
              {addressOf(row, column)} “{text}”
            </span>
            <span className={styles.quiet}>{problemText(text, problem, words.fill)}</span>
            {suggestions.map(({ id, label }) => (
              <Button key={id} size="small" onClick={() => correct(row, column, label)}>
                {words.fill.use(text, label)}
              </Button>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
