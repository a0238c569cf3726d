import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type ReactElement, type ReactNode } from 'react';
import { PreviewEdge } from './PreviewEdge.tsx';
import { useWholeColumns } from './useWholeColumns.ts';
import { edgeWidth } from './wholeColumns.ts';

const useStyles = makeStyles({
  frame: {
    position: 'relative',
    overflow: 'hidden',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  // It comes to rest where a column begins, so that at least one is whole.
  scroller: { overflow: 'auto', maxHeight: '280px', scrollSnapType: 'x mandatory' },
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    // It stays for those who hear it.
    '& [data-cut]': { opacity: 0 },
    '& td': { scrollSnapAlign: 'start' },
  },
});

interface Props {
  readonly caption: string;
  /** The table's head and body. */
  readonly children: ReactNode;
  /** What stands below it. */
  readonly foot?: ReactNode;
}

/** A small table of what will be written, which scrolls inside the pane and shows whole columns only. */
export function PreviewFrame({ caption, children, foot }: Props): ReactElement {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const { before, after, fixed, from, to, width, right, bottom, turn } = useWholeColumns(scroller);
  return (
    <div className={styles.frame}>
      <div
        ref={scroller}
        className={styles.scroller}
        style={{ scrollPaddingLeft: fixed + edgeWidth }}
        role="region"
        aria-label={caption}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keys.
        tabIndex={0}
      >
        <table className={styles.table} aria-label={caption}>
          {children}
        </table>
        {foot}
      </div>
      <PreviewEdge
        side="before"
        count={before}
        place={{ left: fixed, width: from - fixed, bottom }}
        onTurn={() => turn('before')}
      />
      <PreviewEdge
        side="after"
        count={after}
        place={{ right, width: width - to, bottom }}
        onTurn={() => turn('after')}
      />
    </div>
  );
}
