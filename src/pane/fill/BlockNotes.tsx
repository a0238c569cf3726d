import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Coverage } from '../../app/coverage/coverage.ts';
import type { Status } from '../../domain/figure.ts';
import { joinTexts } from '../../formulas/joinTexts.ts';
import { usePane } from '../services/PaneContext.ts';
import type { Rectangle } from './rectangle.ts';

const useStyles = makeStyles({
  notes: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly coverage: Coverage;
  readonly rectangle: Rectangle;
}

/** What a chosen block will hold beside plain figures, before it is made a table: gaps and implied bases. */
export function BlockNotes({ coverage, rectangle }: Props): ReactElement | null {
  const styles = useStyles();
  const { words, language, numberText } = usePane();
  const { fromRow, toRow, fromColumn, toColumn } = rectangle;
  const chosen = coverage.cells
    .slice(fromRow, toRow + 1)
    .flatMap((cells) => cells.slice(fromColumn, toColumn + 1));
  const note = (status: Status, say: (count: string) => string): string[] => {
    const count = chosen.filter((cell) => cell.status === status).length;
    return count === 0 ? [] : [say(numberText(count))];
  };
  const notes = [
    ...note('missing', (count) => words.fill.gaps(count, '#N/A')),
    ...note('implied-base', words.fill.blockImplied),
  ];
  if (notes.length === 0) return null;
  return <p className={styles.notes}>{joinTexts(notes, language)}</p>;
}
