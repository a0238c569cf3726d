import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactElement } from 'react';
import { usePane } from '../services/PaneContext.ts';

const useStyles = makeStyles({
  edge: {
    position: 'absolute',
    zIndex: 3,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    padding: 0,
    border: 'none',
    cursor: 'pointer',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground2,
    ':hover': {
      color: tokens.colorNeutralForeground2,
      backgroundColor: tokens.colorNeutralBackground2Hover,
    },
  },
  before: { borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
  after: { borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface Props {
  readonly side: 'before' | 'after';
  /** How many columns are hidden on this side. */
  readonly count: number;
  /** From the edges of the frame. */
  readonly place: {
    readonly left?: number;
    readonly right?: number;
    readonly width: number;
    readonly bottom: number;
  };
  readonly onTurn: () => void;
}

/** The edge of a preview that does not show all: how many columns are beyond it; a press brings them into sight. */
export function PreviewEdge({ side, count, place, onTurn }: Props): ReactElement | null {
  const styles = useStyles();
  const { words, numberText } = usePane();
  if (count === 0) return null;
  const number = numberText(count);
  const label =
    side === 'before' ? words.shell.columnsBefore(number) : words.shell.columnsAfter(number);
  return (
    <button
      type="button"
      className={mergeClasses(styles.edge, styles[side])}
      style={{ ...place, top: 0 }}
      aria-label={label}
      title={label}
      onClick={onTurn}
    >
      {side === 'before' ? <ChevronLeftRegular /> : <ChevronRightRegular />}
      <span aria-hidden="true">{number}</span>
    </button>
  );
}
