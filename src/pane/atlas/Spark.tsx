import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Sparkline } from '../../app/atlas/sparkline.ts';
import { sparkPaths } from './sparkPaths.ts';

const useStyles = makeStyles({
  chart: {
    display: 'block',
    flexShrink: 0,
    overflow: 'visible',
    color: tokens.colorCompoundBrandStroke,
    // Browsers force the system's colours on texts and frames, but not on drawings.
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
  line: { fill: 'none', stroke: 'currentColor', strokeWidth: '1.5px', strokeLinejoin: 'round' },
  point: { fill: 'currentColor', stroke: 'currentColor', strokeWidth: '1px' },
  hollow: {
    fill: tokens.colorNeutralBackground1,
    '@media (forced-colors: active)': { fill: 'Canvas' },
    stroke: 'currentColor',
    strokeWidth: '1px',
  },
});

interface Props {
  readonly points: Sparkline;
  readonly width: number;
  readonly height: number;
  /** Values of other series that the scale holds as well. */
  readonly beside?: readonly number[];
}

/** A series without axes: years that are missing part the line, computed points are hollow, the present one is larger. */
export function Spark({ points, width, height, beside }: Props): ReactElement | null {
  const styles = useStyles();
  if (points.length < 2) return null;
  const { lines, marks } = sparkPaths(points, width, height, beside);
  return (
    <svg className={styles.chart} width={width} height={height} aria-hidden>
      {lines.map((line) => (
        <polyline key={line} className={styles.line} points={line} />
      ))}
      {marks
        .filter(({ point, isAlone }) => isAlone || point.isComputed || point.isCurrent)
        .map(({ x, y, point }) => (
          <circle
            key={point.year}
            className={point.isComputed ? styles.hollow : styles.point}
            cx={x}
            cy={y}
            r={point.isCurrent ? 2.5 : 1.75}
          />
        ))}
    </svg>
  );
}
