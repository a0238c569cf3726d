import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PreviewCell, RecognisedTable } from '../../app/fill/recognisedTable.ts';
import type { Header } from '../../app/fill/tableAxes.ts';
import { statusLooks } from '../figure/statusLooks.ts';
import { usePane } from '../services/PaneContext.ts';

const mostRows = 40;

const useStyles = makeStyles({
  frame: {
    overflow: 'auto',
    maxHeight: '280px',
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
    position: 'sticky',
    top: 0,
    padding: '4px 8px',
    textAlign: 'end',
    whiteSpace: 'nowrap',
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  rowHead: { position: 'static', textAlign: 'start' },
  corner: { textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  cell: {
    padding: '4px 8px',
    textAlign: 'end',
    whiteSpace: 'nowrap',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  shown: { display: 'inline-flex', alignItems: 'center', gap: '4px' },
  gap: { color: tokens.colorNeutralForeground3 },
});

/** The selected block as it would look, gaps included. */
export function FillPreview({ table }: { readonly table: RecognisedTable }): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const { fill } = words;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keys.
    <div className={styles.frame} role="region" aria-label={fill.previewCaption} tabIndex={0}>
      <table className={styles.table} aria-label={fill.previewCaption}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.corner)}>
              {fill.axes[table.down.kind]}
            </th>
            {keyed(table.across.headers).map(({ key, header }) => (
              <th key={key} scope="col" className={styles.head}>
                {headerText(header)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keyed(table.down.headers)
            .slice(0, mostRows)
            .map(({ key, header, at }) => (
              <tr key={key}>
                <th scope="row" className={mergeClasses(styles.head, styles.rowHead)}>
                  {headerText(header)}
                </th>
                {table.preview[at + 1]?.slice(1).map((cell) => (
                  <FilledCell key={`${cell.row} ${cell.column}`} cell={cell} />
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

function FilledCell({ cell }: { readonly cell: PreviewCell }): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const { status, text, reason } = cell;
  if (status === undefined) return <td className={styles.cell}>—</td>;
  const look = statusLooks[status];
  return (
    <td className={mergeClasses(styles.cell, status === 'missing' && styles.gap)} title={reason}>
      <span className={styles.shown}>
        {status === 'published' ? null : <look.Icon aria-label={words.status[status]} role="img" />}
        {status === 'missing' ? words.fill.gap : text}
      </span>
    </td>
  );
}

interface KeyedHeader {
  readonly key: string;
  readonly header: Header;
  readonly at: number;
}

/** Two headers may be alike: their place tells them apart. */
function keyed(headers: readonly Header[]): readonly KeyedHeader[] {
  return headers.map((header, at) => ({ key: `${at} ${String(header.value)}`, header, at }));
}

function headerText({ reading, value }: Header): string {
  return reading?.label ?? String(value);
}
