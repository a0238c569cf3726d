import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ListRow } from '../../app/search/listRow.ts';
import { Spark } from '../atlas/Spark.tsx';
import { usePane } from '../services/PaneContext.ts';

const useStyles = makeStyles({
  trend: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '6px',
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  up: { color: tokens.colorBrandForeground1 },
  down: { color: tokens.colorStatusDangerForeground1 },
  // The longest part gives way, so that the status keeps its room.
  twin: {
    color: tokens.colorNeutralForeground3,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    // A narrow row has no room for what its card says as well.
    '@media (max-width: 399px)': { display: 'none' },
  },
});

/** The years of a found figure and its growth, small; beside a printed growth what is computed of the same. */
export function RowTrend({ row }: { readonly row: ListRow }): ReactElement | null {
  const styles = useStyles();
  const { words } = usePane();
  const { spark, growth, twin } = row;
  if (spark.length === 0 && growth === undefined && twin === '') return null;
  return (
    <span className={styles.trend}>
      <Spark points={spark} width={40} height={16} />
      {growth === undefined ? null : (
        <span
          className={mergeClasses(growth.sign < 0 ? styles.down : styles.up)}
          title={words.home.growth(growth.text)}
        >
          {growth.text}
        </span>
      )}
      {twin === '' ? null : (
        <span className={styles.twin}>{`${words.status.computed} ${twin}`}</span>
      )}
    </span>
  );
}
