import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { ChartSize } from '../../app/chart/chartLayout.ts';
import type { ChartModel } from '../../app/chart/chartModels.ts';
import type { ChartShape } from '../../app/chart/chartShape.ts';
import { chartShapes } from '../../app/chart/chartShapes.ts';
import { markPolygon } from '../../app/chart/markPolygon.ts';
import type { Language } from '../../domain/language.ts';
import { usePane } from '../services/PaneContext.ts';
import { pointText } from './pointsText.ts';
import { groundColor, seriesColors } from './seriesColors.ts';

const signRadius = 2.4;

const useStyles = makeStyles({
  chart: { display: 'block', overflow: 'visible', fontFamily: tokens.fontFamilyBase },
  text: { fill: tokens.colorNeutralForeground2 },
  rule: { stroke: tokens.colorNeutralStroke2 },
  zero: { stroke: tokens.colorNeutralStroke1Hover },
  line: { fill: 'none', strokeWidth: '2px', strokeLinejoin: 'round' },
});

interface Props {
  readonly model: ChartModel;
  readonly size: ChartSize;
  /** What it shows, for who does not see it. */
  readonly label: string;
}

/** A chart in the colours of the pane. */
export function ChartDrawing({ model, size, label }: Props): ReactElement {
  const styles = useStyles();
  const { host, language } = usePane();
  const theme = host.theme();
  const look = { color: seriesColors(theme), ground: groundColor(theme) };
  return (
    <svg
      className={styles.chart}
      width={size.width}
      height={size.height}
      role="img"
      aria-label={label}
      fontSize={size.fontSize}
    >
      {chartShapes(model, size).map((shape, at) => (
        // Shapes have no identity but their order.
        // oxlint-disable-next-line react/no-array-index-key -- a chart is drawn anew as a whole
        <Shape key={at} shape={shape} {...look} tip={tipOf(shape, model, language)} />
      ))}
    </svg>
  );
}

interface ShapeProps {
  readonly shape: ChartShape;
  readonly color: (series: number) => string;
  /** Of what is behind. */
  readonly ground: string;
  /** Shown where it is pointed at; absent where there is nothing to say. */
  readonly tip: string | undefined;
}

/** Which point of which series a mark is, as its cell shows it. */
function tipOf(
  shape: ChartShape,
  { categories, series }: ChartModel,
  language: Language,
): string | undefined {
  if (shape.kind !== 'bar' && shape.kind !== 'dot') return undefined;
  if (shape.category === undefined) return undefined;
  const own = series[shape.series];
  const point = own?.points[shape.category];
  const text = point === undefined ? '' : pointText(point, language);
  const parts = [categories[shape.category] ?? '', series.length > 1 ? own?.name : '', text];
  return parts.filter((part) => part !== '').join(' · ');
}

function Shape({ shape, color, ground, tip }: ShapeProps): ReactElement {
  const styles = useStyles();
  const title = tip === undefined ? null : <title>{tip}</title>;
  switch (shape.kind) {
    case 'rule': {
      const { x1, x2, y, isZero } = shape;
      return <line x1={x1} x2={x2} y1={y} y2={y} className={isZero ? styles.zero : styles.rule} />;
    }
    case 'text': {
      const { x, y, text, anchor, isUpright } = shape;
      const turned = isUpright ? { transform: `rotate(-90 ${x} ${y})` } : {};
      return (
        <text x={x} y={y} textAnchor={anchor} className={styles.text} {...turned}>
          {text}
        </text>
      );
    }
    case 'bar': {
      const { x, y, width, height, series, isHollow } = shape;
      return (
        <rect
          x={x}
          y={y}
          width={width}
          height={height}
          {...filled(isHollow, color(series), ground)}
        >
          {title}
        </rect>
      );
    }
    case 'line':
      return (
        <polyline points={shape.points} className={styles.line} stroke={color(shape.series)} />
      );
    case 'dot':
      return (
        <Dot shape={shape} color={color(shape.series)} ground={ground}>
          {title}
        </Dot>
      );
    case 'sign':
      return <Sign shape={shape} color={color(shape.series)} ground={ground} />;
  }
}

interface SignProps {
  readonly shape: Extract<ChartShape, { kind: 'sign' }>;
  readonly color: string;
  readonly ground: string;
}

function Sign({ shape: { mark, x, y, isInside }, color, ground }: SignProps): ReactElement {
  const fill = isInside ? ground : color;
  return <polygon points={markPolygon(mark, x, y, signRadius)} fill={fill} />;
}

interface DotProps {
  readonly shape: Extract<ChartShape, { kind: 'dot' }>;
  readonly color: string;
  readonly ground: string;
  readonly children: ReactNode;
}

function Dot({ shape, color, ground, children }: DotProps): ReactElement {
  const { x, y, mark, isHollow } = shape;
  const look = filled(isHollow, color, ground);
  return mark === undefined ? (
    <circle cx={x} cy={y} r={3} {...look}>
      {children}
    </circle>
  ) : (
    <polygon points={markPolygon(mark, x, y, 3)} {...look}>
      {children}
    </polygon>
  );
}

function filled(
  isHollow: boolean,
  color: string,
  ground: string,
): { readonly fill: string; readonly stroke: string; readonly strokeWidth: number } {
  const fill = isHollow ? ground : color;
  return { fill, stroke: color, strokeWidth: isHollow ? 1.5 : 0 };
}
