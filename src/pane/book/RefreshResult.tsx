import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RefreshReport } from '../../app/workbook/refreshReport.ts';
import { usePane } from '../services/PaneContext.ts';
import { CellLink } from './CellLink.tsx';

const useStyles = makeStyles({
  report: { display: 'flex', flexDirection: 'column', gap: '12px' },
  counts: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: '8px',
    alignItems: 'baseline',
    paddingBlock: '4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
  },
  old: { color: tokens.colorNeutralForeground3 },
});

/** How many answered, what changed from what to what, and what failed and why, each with the way to its cell. */
export function RefreshResult({ report }: { readonly report: RefreshReport }): ReactElement {
  const styles = useStyles();
  const { words, language } = usePane();
  const { book } = words;
  const { found, answered, changed, failed } = report;
  const number = (value: number): string => new Intl.NumberFormat(language).format(value);
  const shown = (value: string | number | boolean): string =>
    typeof value === 'number'
      ? new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(value)
      : String(value);
  if (found === 0) return <p className={styles.counts}>{book.noFormulas}</p>;
  const counts = [
    book.answered(number(answered)),
    book.changed(number(changed.length)),
    book.failed(number(failed.length)),
  ];
  return (
    <div className={styles.report} role="status">
      <p className={styles.counts}>{counts.join(' · ')}</p>
      {changed.length === 0 ? null : (
        <div>
          <h3 className={styles.heading}>{book.changes}</h3>
          <ul className={styles.list}>
            {changed.map(({ cell, before }) => (
              <li key={`${cell.sheet}!${cell.address}`} className={styles.item}>
                <CellLink range={cell} />
                <span>
                  <span className={styles.old}>{shown(before)}</span> → {shown(cell.value)}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {failed.length === 0 ? null : (
        <div>
          <h3 className={styles.heading}>{book.failures}</h3>
          <ul className={styles.list}>
            {failed.map(({ cell, message }) => (
              <li key={`${cell.sheet}!${cell.address}`} className={styles.item}>
                <CellLink range={cell} />
                <span>
                  {cell.error} {message}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
