import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { answeredBlock, type AnsweredCell } from '../../app/insertion/answeredBlock.ts';
import type { Block, CellContent } from '../../app/ports/block.ts';
import { columnName } from '../../app/ports/cellAddress.ts';
import { PreviewFrame } from '../preview/PreviewFrame.tsx';
import { usePreviewStyles } from '../preview/usePreviewStyles.ts';
import { usePane } from '../services/PaneContext.ts';

const mostRows = 7;

/** A chart beside the cells shows their figures already. */
export const rowsBesideChart = 3;

const useStyles = makeStyles({
  head: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  cell: {
    // Names give way, so that numbers are in sight.
    maxWidth: '120px',
    '@media (max-width: 359px)': { maxWidth: '92px' },
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    borderLeft: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  number: { textAlign: 'right' },
  // As Excel sets it.
  error: { color: tokens.colorNeutralForeground3, textAlign: 'center' },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden' },
  more: {
    margin: 0,
    padding: '4px 8px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly block: Block;
  readonly row: number;
  readonly column: number;
  readonly caption: string;
  /** How many rows are shown at most. */
  readonly rows?: number | undefined;
}

/** The cells as they will look once written, under the letters and beside the numbers of their columns and rows. */
export function BlockPreview({
  block,
  row,
  column,
  caption,
  rows = mostRows,
}: Props): ReactElement {
  const styles = useStyles();
  const looks = usePreviewStyles();
  const { words, sheet, language, numberText } = usePane();
  const shown = useMemo(
    () => answeredBlock(block, { row, column }, sheet, language).slice(0, rows),
    [block, row, column, sheet, language, rows],
  );
  const hidden = block.length - shown.length;
  const columns = block[0] ?? [];
  const top = mergeClasses(looks.head, looks.top, styles.head);
  const foot =
    hidden > 0 ? <p className={styles.more}>{words.insert.moreRows(numberText(hidden))}</p> : null;
  return (
    <PreviewFrame caption={caption} foot={foot}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(top, looks.left, looks.corner)}>
            <span className={styles.unseen}>{words.insert.corner}</span>
          </th>
          {columns.map((_cell, right) => (
            <th key={columnName(column + right)} scope="col" className={top}>
              {columnName(column + right)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((cells, down) => (
          <tr key={`row ${row + down}`}>
            <th scope="row" className={mergeClasses(looks.head, looks.left, styles.head)}>
              {row + down + 1}
            </th>
            {cells.map((cell, right) => (
              <PreviewCell
                key={columnName(column + right)}
                cell={cell}
                content={block[down]?.[right]}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </PreviewFrame>
  );
}

interface CellProps {
  readonly cell: AnsweredCell;
  readonly content: CellContent | undefined;
}

function PreviewCell({ cell, content }: CellProps): ReactElement {
  const styles = useStyles();
  const looks = usePreviewStyles();
  const { text, isNumber, reason } = cell;
  const formula = content?.kind === 'formula' ? content.formula : '';
  const title = [formula, reason].filter((part) => part !== '').join(' · ');
  return (
    <td
      title={title === '' ? text : title}
      className={mergeClasses(
        looks.cell,
        styles.cell,
        isNumber && styles.number,
        reason !== '' && styles.error,
      )}
    >
      {text}
    </td>
  );
}
