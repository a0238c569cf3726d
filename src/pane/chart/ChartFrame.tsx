import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement, type ReactNode } from 'react';
import { chartLayout } from '../../app/chart/chartLayout.ts';
import type { ChartModel } from '../../app/chart/chartModels.ts';
import { usePane } from '../services/PaneContext.ts';
import { ChartDrawing } from './ChartDrawing.tsx';
import { chartLabel } from './chartLabel.ts';
import { useWidth } from './useWidth.ts';

const height = 184;
const fontSize = 11;

const useStyles = makeStyles({
  frame: {
    position: 'relative',
    ':focus-within': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  cursor: {
    position: 'absolute',
    pointerEvents: 'none',
    width: '1px',
    backgroundColor: tokens.colorNeutralStrokeAccessible,
  },
});

interface Props {
  readonly model: ChartModel;
  /** The category that is pointed at, from 0. */
  readonly pointed: number | undefined;
  readonly onPoint: (category: number | undefined) => void;
  readonly children: ReactNode;
}

/** A chart as wide as there is room, with a line where it is pointed at. */
export function ChartFrame({ model, pointed, onPoint, children }: Props): ReactElement {
  const styles = useStyles();
  const { words, language } = usePane();
  const [width, measure] = useWidth<HTMLDivElement>();
  const size = useMemo(() => ({ width, height, fontSize }), [width]);
  const { plot } = useMemo(() => chartLayout(model, size), [model, size]);
  const { categories } = model;
  const room = (plot.right - plot.left) / Math.max(1, categories.length);
  const point = (left: number): void => {
    const category = Math.floor((left - plot.left) / room);
    onPoint(Math.max(0, Math.min(categories.length - 1, category)));
  };
  const label = useMemo(() => chartLabel(model, words.chart, language), [model, words, language]);
  return (
    <div
      ref={measure}
      className={styles.frame}
      onPointerMove={({ clientX, currentTarget }) =>
        point(clientX - currentTarget.getBoundingClientRect().left)
      }
      onPointerLeave={() => onPoint(undefined)}
    >
      <ChartDrawing model={model} size={size} label={label} />
      {pointed === undefined ? null : (
        <span
          className={styles.cursor}
          style={{
            left: `${plot.left + (pointed + 0.5) * room}px`,
            top: `${plot.top}px`,
            height: `${plot.bottom - plot.top}px`,
          }}
        />
      )}
      {children}
    </div>
  );
}
