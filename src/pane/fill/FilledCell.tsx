import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PreviewCell } from '../../app/fill/recognisedTable.ts';
import { AlignedNumber } from '../figure/AlignedNumber.tsx';
import { statusLook } from '../figure/statusLook.ts';
import { usePreviewStyles } from '../preview/usePreviewStyles.ts';
import { usePane } from '../services/PaneContext.ts';

const useStyles = makeStyles({
  cell: { textAlign: 'end' },
  shown: { display: 'inline-flex', alignItems: 'center', gap: '4px' },
  gap: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly cell: PreviewCell;
  readonly hasUnit: boolean;
  /** The most decimals of its column. */
  readonly widest: number;
}

/** The number that a cell will show, or the error that stands where there is none. */
export function FilledCell({ cell, hasUnit, widest }: Props): ReactElement {
  const styles = useStyles();
  const looks = usePreviewStyles();
  const { words } = usePane();
  const { status, number, unit, reason, error } = cell;
  if (status === undefined) {
    return <td className={mergeClasses(looks.cell, styles.cell)}>—</td>;
  }
  const look = statusLook(status, undefined);
  return (
    <td
      className={mergeClasses(looks.cell, styles.cell, status === 'missing' && styles.gap)}
      title={reason}
    >
      <span className={styles.shown}>
        {status === 'published' ? null : <look.Icon aria-label={words.status[status]} role="img" />}
        {status === 'missing' ? (
          (error ?? words.fill.gap)
        ) : (
          <AlignedNumber text={number} widest={widest} />
        )}
        {hasUnit && unit !== '' ? ` ${unit}` : ''}
      </span>
    </td>
  );
}
