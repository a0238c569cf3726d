import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RefreshReport } from '../../app/workbook/refreshReport.ts';
import { usePane } from '../services/PaneContext.ts';
import { CellList } from './CellList.tsx';

const useStyles = makeStyles({
  report: { display: 'flex', flexDirection: 'column', gap: '12px' },
  counts: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

/** Reports a refresh: the counts, each changed cell with its old and new value, each failed cell with its reason. */
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
    <div className={styles.report}>
      <p className={styles.counts} role="status">
        {counts.join(' · ')}
      </p>
      <CellList
        title={book.changes}
        items={changed.map(({ cell, before }) => ({
          cell,
          text: `${shown(before)} → ${shown(cell.value)}`,
        }))}
      />
      <CellList
        title={book.failures}
        items={failed.map(({ cell, message = '' }) => ({ cell, text: `${cell.error} ${message}` }))}
      />
    </div>
  );
}
