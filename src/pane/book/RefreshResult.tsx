import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RangeAddress } from '../../app/ports/rangeAddress.ts';
import type { CellGroup } from '../../app/workbook/groupCells.ts';
import type { RefreshReport } from '../../app/workbook/refreshReport.ts';
import { usePane } from '../services/PaneContext.ts';
import { CellList } from './CellList.tsx';
import { listedGroup } from './listedGroup.ts';

const useStyles = makeStyles({
  report: { display: 'flex', flexDirection: 'column', gap: '12px' },
  counts: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

/** Reports a refresh: the counts, then the cells that changed, failed, were changed meanwhile or left, by sheet and reason. */
export function RefreshResult({ report }: { readonly report: RefreshReport }): ReactElement {
  const styles = useStyles();
  const { words, numberText } = usePane();
  const { book } = words;
  const { found, answered, changed, failed, kept, left } = report;
  const shown = (value: string | number | boolean): string =>
    typeof value === 'number' ? numberText(value, 6) : String(value);
  if (found === 0) return <p className={styles.counts}>{book.noFormulas}</p>;
  const counts = [
    book.answered(numberText(answered)),
    book.changed(numberText(sizeOf(changed))),
    book.failed(numberText(sizeOf(failed))),
    ...(kept.length === 0 ? [] : [book.kept(numberText(sizeOf(kept)))]),
    ...(left.length === 0 ? [] : [book.left(numberText(sizeOf(left)))]),
  ];
  return (
    <div className={styles.report}>
      <p className={styles.counts} role="status">
        {counts.join(' · ')}
      </p>
      <CellList
        title={book.changes}
        groups={changed.map((group) =>
          listedGroup(group, ({ before, after }) => `${shown(before)} → ${shown(after)}`),
        )}
      />
      <CellList title={book.failures} groups={failed.map((group) => listedGroup(group))} />
      <CellList title={book.keptCells} groups={kept.map((group) => listedGroup(group))} />
      <CellList
        title={book.leftCells}
        groups={left.map((group) =>
          listedGroup({
            ...group,
            reason: book.leftReasons[group.cells[0]?.reason ?? 'protected'],
          }),
        )}
      />
    </div>
  );
}

function sizeOf(groups: readonly CellGroup<RangeAddress>[]): number {
  return groups.reduce((sum, { cells }) => sum + cells.length, 0);
}
