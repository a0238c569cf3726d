import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Block, CellContent } from '../../app/ports/block.ts';
import { columnName } from '../../app/ports/cellAddress.ts';
import { PreviewFrame } from '../preview/PreviewFrame.tsx';
import { usePreviewStyles } from '../preview/usePreviewStyles.ts';
import { usePane } from '../services/PaneContext.ts';

const mostRows = 7;

const useStyles = makeStyles({
  head: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  cell: {
    maxWidth: '160px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    borderLeft: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  number: { textAlign: 'right' },
  formula: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorBrandForeground1 },
  spilled: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
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
}

/** The cells that will be written, under the letters and beside the numbers of their columns and rows. */
export function BlockPreview({ block, row, column, caption }: Props): ReactElement {
  const styles = useStyles();
  const looks = usePreviewStyles();
  const { words, language } = usePane();
  const shown = block.slice(0, mostRows);
  const hidden = block.length - shown.length;
  const columns = block[0] ?? [];
  const top = mergeClasses(looks.head, looks.top, styles.head);
  const foot =
    hidden > 0 ? (
      <p className={styles.more}>
        {words.insert.moreRows(new Intl.NumberFormat(language).format(hidden))}
      </p>
    ) : null;
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
              <PreviewCell key={columnName(column + right)} cell={cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </PreviewFrame>
  );
}

function PreviewCell({ cell }: { readonly cell: CellContent }): ReactElement {
  const styles = useStyles();
  const looks = usePreviewStyles();
  const text = textOf(cell);
  return (
    <td
      title={text}
      className={mergeClasses(
        looks.cell,
        styles.cell,
        cell.kind === 'number' && styles.number,
        cell.kind === 'formula' && styles.formula,
        cell.kind === 'spilled' && styles.spilled,
      )}
    >
      {text}
    </td>
  );
}

function textOf(cell: CellContent): string {
  if (cell.kind === 'text' || cell.kind === 'spilled') return cell.text;
  if (cell.kind === 'number') return String(cell.value);
  return cell.kind === 'formula' ? cell.formula : '';
}
