import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, type ReactElement } from 'react';
import { listRow } from '../../app/search/listRow.ts';
import type { Figure } from '../../domain/figure.ts';
import { usePane } from '../services/PaneContext.ts';
import { FigureFacts } from './FigureFacts.tsx';
import { RowTrend } from './RowTrend.tsx';

const useStyles = makeStyles({
  option: {
    position: 'absolute',
    insetInline: 0,
    display: 'flex',
    paddingInline: '16px',
    cursor: 'pointer',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    boxSizing: 'border-box',
    // Shades that stay black in a contrast theme, where the text keeps its colour.
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
    ':active': { backgroundColor: tokens.colorNeutralBackground3 },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground3,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
});

interface Props {
  readonly figure: Figure;
  readonly id: string;
  readonly active: boolean;
  readonly index: number;
  readonly total: number;
  /** Distance from the top of the list, and height at least, in pixels. */
  readonly start: number;
  readonly height: number;
  /** Takes the height that it has come to. */
  readonly measure: (row: HTMLElement | null) => void;
  readonly onOpen: (index: number, id: string) => void;
}

/** One figure of the list; drawn again only when it changes, not at every step of scrolling. */
export const FigureOption = memo(function FigureOption(props: Props): ReactElement {
  const { figure, id, active, index, total, start, height, measure, onOpen } = props;
  const styles = useStyles();
  const { dataset, language } = usePane();
  const row = listRow(dataset, figure, language);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- keys are handled by the box or list that owns the option.
    <div
      ref={measure}
      data-index={index}
      role="option"
      id={id}
      aria-selected={active}
      aria-posinset={index + 1}
      aria-setsize={total}
      className={mergeClasses(styles.option, active && styles.active)}
      style={{ minHeight: height, transform: `translateY(${start}px)` }}
      onClick={() => onOpen(index, figure.id)}
    >
      <FigureFacts row={row} quantity={row.quantity} beside={<RowTrend row={row} />} />
    </div>
  );
});
