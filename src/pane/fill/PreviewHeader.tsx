import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePreviewStyles } from '../preview/usePreviewStyles.ts';

const useStyles = makeStyles({
  head: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'break-word' },
  top: { textAlign: 'end', verticalAlign: 'bottom', minWidth: '72px' },
  left: { textAlign: 'start', minWidth: '56px', maxWidth: '112px' },
  unit: {
    display: 'block',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly side: 'top' | 'left';
  readonly text: string;
  /** Empty where the unit stands elsewhere. */
  readonly unit: string;
}

/** A header of the table to be filled: long names take several lines, so that none is cut in a narrow pane. */
export function PreviewHeader({ side, text, unit }: Props): ReactElement {
  const styles = useStyles();
  const looks = usePreviewStyles();
  return (
    <th
      scope={side === 'top' ? 'col' : 'row'}
      className={mergeClasses(looks.head, styles.head, looks[side], styles[side])}
    >
      {text}
      {unit === '' ? null : <span className={styles.unit}>{unit}</span>}
    </th>
  );
}
