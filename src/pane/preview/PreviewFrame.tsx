import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type ReactElement, type ReactNode } from 'react';
import { FurtherColumns } from './FurtherColumns.tsx';
import { useWholeColumns } from './useWholeColumns.ts';

const useStyles = makeStyles({
  frame: {
    // Where there is little room the table scrolls, and its foot stays in sight.
    display: 'flex',
    flexDirection: 'column',
    minHeight: '96px',
    overflow: 'hidden',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  // It comes to rest where a column begins, so that at least one is whole.
  scroller: { overflow: 'auto', minHeight: 0, maxHeight: '280px', scrollSnapType: 'x mandatory' },
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    // It stays for those who hear it.
    '& [data-cut]': { opacity: 0, pointerEvents: 'none' },
    '& td': { scrollSnapAlign: 'start' },
  },
  foot: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':empty': { display: 'none' },
  },
});

interface Props {
  readonly caption: string;
  /** The table's head and body. */
  readonly children: ReactNode;
  /** What stands below it. */
  readonly foot?: ReactNode;
}

/** A small table of what will be written, which scrolls inside the pane and shows whole columns only; below it stands what is not in sight. */
export function PreviewFrame({ caption, children, foot }: Props): ReactElement {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const { before, after, fixed, turn } = useWholeColumns(scroller);
  return (
    <div className={styles.frame}>
      <div
        ref={scroller}
        className={styles.scroller}
        style={{ scrollPaddingLeft: fixed }}
        role="region"
        aria-label={caption}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keys.
        tabIndex={0}
      >
        <table className={styles.table} aria-label={caption}>
          {children}
        </table>
      </div>
      <div className={styles.foot}>
        {foot}
        <FurtherColumns side="before" count={before} onTurn={() => turn('before')} />
        <FurtherColumns side="after" count={after} onTurn={() => turn('after')} />
      </div>
    </div>
  );
}
