import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactElement } from 'react';
import { usePane } from '../services/PaneContext.ts';

const useStyles = makeStyles({
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: '2px',
    minHeight: '24px',
    padding: '0 8px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
    color: tokens.colorBrandForegroundLink,
    backgroundColor: 'transparent',
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  // At the side of what it brings into sight.
  after: { marginInlineStart: 'auto' },
});

interface Props {
  readonly side: 'before' | 'after';
  /** How many columns are hidden on this side. */
  readonly count: number;
  readonly onTurn: () => void;
}

/** How many columns of a preview are beyond its edge; a press brings them into sight. */
export function FurtherColumns({ side, count, onTurn }: Props): ReactElement | null {
  const styles = useStyles();
  const { words, numberText } = usePane();
  if (count === 0) return null;
  const { columnsBefore, columnsAfter, moreColumns } = words.shell;
  const number = numberText(count);
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, side === 'after' && styles.after)}
      aria-label={side === 'before' ? columnsBefore(number) : columnsAfter(number)}
      onClick={onTurn}
    >
      {side === 'before' ? <ChevronLeftRegular aria-hidden /> : null}
      {moreColumns(number)}
      {side === 'after' ? <ChevronRightRegular aria-hidden /> : null}
    </button>
  );
}
