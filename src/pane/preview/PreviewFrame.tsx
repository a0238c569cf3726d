import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  frame: {
    overflow: 'auto',
    maxHeight: '280px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface Props {
  readonly caption: string;
  /** The table's head and body. */
  readonly children: ReactNode;
  /** What stands below it. */
  readonly foot?: ReactNode;
}

/** A small table of what will be written, which scrolls inside the pane. */
export function PreviewFrame({ caption, children, foot }: Props): ReactElement {
  const styles = useStyles();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keys.
    <div className={styles.frame} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table} aria-label={caption}>
        {children}
      </table>
      {foot}
    </div>
  );
}
