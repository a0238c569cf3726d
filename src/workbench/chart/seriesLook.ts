import type { ChartRecord } from '../model/bookRecords.ts';
import { lookOf } from '../model/chartLooks.ts';

const colors = ['#107c41', '#2b7cd3', '#d83b01', '#8764b8', '#038387', '#986f0b'];

/** How a mark is drawn: hollow marks have another colour inside. */
export interface MarkLook {
  readonly fill: string;
  readonly stroke: string;
}

/** What is written at a point. */
export interface LabelLook {
  readonly text: string;
  readonly color: string;
  readonly isInside: boolean;
}

/** How a series of a chart looks. */
export interface SeriesLook {
  readonly type: string;
  readonly isSecondary: boolean;
  readonly color: string;
  readonly mark: (point: number) => MarkLook;
  /** The shape of a point of a line, where an add-in has given it one of its own. */
  readonly shape: (point: number) => string | undefined;
  /** What stands at the end of a bar, or in its middle. */
  readonly label: (point: number) => LabelLook | undefined;
}

/** How a series looks: as an add-in has set it, else as Excel's theme has it. */
export function seriesLook(record: ChartRecord, series: number): SeriesLook {
  const path = `series.${series}`;
  const text = (key: string): string | undefined => {
    const look = lookOf(record, key);
    return typeof look === 'string' ? look : undefined;
  };
  const own = text(`${path}.chartType`) ?? record.type;
  const isLine = own.startsWith('Line');
  const usual = colors[series % colors.length] ?? '#107c41';
  const color = text(`${path}.${isLine ? 'line' : 'fill'}`) ?? usual;
  const inside = text(`${path}.markerBackgroundColor`) ?? color;
  return {
    type: own,
    isSecondary: text(`${path}.axisGroup`) === 'Secondary',
    color,
    mark: (point) => {
      const at = `${path}.points.${point}`;
      return isLine
        ? {
            fill: text(`${at}.markerBackgroundColor`) ?? inside,
            stroke: text(`${at}.markerForegroundColor`) ?? color,
          }
        : { fill: text(`${at}.fill`) ?? color, stroke: text(`${at}.border`) ?? 'none' };
    },
    shape: (point) => text(`${path}.points.${point}.markerStyle`),
    label: (point) => {
      const at = `${path}.points.${point}.dataLabel`;
      const written = text(`${at}.text`);
      return written === undefined
        ? undefined
        : {
            text: written,
            color: text(`${at}.color`) ?? '#424242',
            isInside: text(`${at}.position`) === 'Center',
          };
    },
  };
}
