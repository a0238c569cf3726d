import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Block, CellContent } from '../../app/ports/block.ts';
import { columnName } from '../../app/workbook/cellAddress.ts';
import { usePane } from '../services/PaneContext.ts';

const mostRows = 7;

const useStyles = makeStyles({
  frame: {
    overflowX: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  head: {
    padding: '2px 8px',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cell: {
    padding: '4px 8px',
    maxWidth: '160px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
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
  const { words, language } = usePane();
  const shown = block.slice(0, mostRows);
  const hidden = block.length - shown.length;
  const columns = block[0] ?? [];
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keys.
    <div className={styles.frame} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table} aria-label={caption}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              <span className={styles.unseen}>{words.insert.corner}</span>
            </th>
            {columns.map((_cell, right) => (
              <th key={columnName(column + right)} scope="col" className={styles.head}>
                {columnName(column + right)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((cells, down) => (
            <tr key={`row ${row + down}`}>
              <th scope="row" className={styles.head}>
                {row + down + 1}
              </th>
              {cells.map((cell, right) => (
                <PreviewCell key={columnName(column + right)} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 ? (
        <p className={styles.more}>
          {words.insert.moreRows(new Intl.NumberFormat(language).format(hidden))}
        </p>
      ) : null}
    </div>
  );
}

function PreviewCell({ cell }: { readonly cell: CellContent }): ReactElement {
  const styles = useStyles();
  const text = textOf(cell);
  return (
    <td
      title={text}
      className={mergeClasses(
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
