import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RecognisedTable } from '../../app/fill/recognisedTable.ts';
import type { Selection } from '../../app/ports/selection.ts';
import { shownText } from '../../domain/shownText.ts';
import { listTexts } from '../../formulas/listTexts.ts';
import { usePane } from '../services/PaneContext.ts';
import { Section } from '../shell/Section.tsx';
import { spotAddress } from './spotAddress.ts';

/** More cells than this are named by nobody. */
const most = 6;

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '18px', overflowWrap: 'anywhere' },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly table: RecognisedTable;
  readonly selection: Selection;
}

/** Cells that are no part of a table, which stop the filling, and those that are passed over. */
export function StrayCells({ table, selection }: Props): ReactElement {
  const styles = useStyles();
  const { words, language, numberText } = usePane();
  const { fill } = words;
  const named = (cells: RecognisedTable['strays']): readonly string[] =>
    cells
      .slice(0, most)
      .map((cell) => `${spotAddress(selection, cell)} “${shownText(String(cell.value))}”`);
  const more = (cells: RecognisedTable['strays']): readonly string[] =>
    cells.length > most ? [fill.moreHeaders(numberText(cells.length - most))] : [];
  const passed = [...named(table.passed), ...more(table.passed)];
  return (
    <>
      {table.strays.length === 0 ? null : (
        <Section title={fill.strays}>
          <ul className={styles.list}>
            {[...named(table.strays), ...more(table.strays)].map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Section>
      )}
      {passed.length === 0 ? null : (
        <p className={styles.quiet}>{fill.passed(listTexts(passed, language))}</p>
      )}
    </>
  );
}
