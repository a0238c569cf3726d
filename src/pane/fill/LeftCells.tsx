import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RecognisedTable } from '../../app/fill/recognisedTable.ts';
import type { Selection } from '../../app/ports/selection.ts';
import { shownText } from '../../domain/shownText.ts';
import { usePane } from '../services/PaneContext.ts';
import { KeptText } from '../text/KeptText.tsx';
import { problemText } from './problemText.ts';
import { spotAddress } from './spotAddress.ts';

/** More of them than this are named by nobody. */
const most = 6;

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: '18px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly table: RecognisedTable;
  readonly selection: Selection;
}

/** Cells, and headers of whole columns or rows, that stay empty although they are understood, each with the reason. */
export function LeftCells({ table, selection }: Props): ReactElement | null {
  const styles = useStyles();
  const { words, numberText } = usePane();
  const { fill } = words;
  const { left } = table;
  if (left.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={fill.left}>
      {left.slice(0, most).map(({ row, column, text, problem }) => (
        <li key={`${row} ${column}`}>
          {spotAddress(selection, { row, column })}
          {text === '' ? '' : ` “${shownText(text)}”`}{' '}
          <KeptText text={problemText(text, problem, fill)} />
        </li>
      ))}
      {left.length > most ? <li>{fill.moreHeaders(numberText(left.length - most))}</li> : null}
    </ul>
  );
}
