import { seriesKey } from '../../dataset/figureCell.ts';
import type { FigureColumns } from './figureColumns.ts';
import { strengthAt } from './numberAt.ts';
import { strengths } from './vocabulary.ts';

/** How well each figure answers "latest": fully where it is the latest of its place, indicator, breakdown and measure. */
export function latestFigures({ figures, byPeriod }: FigureColumns): (at: number) => number {
  const newest = new Map<string, string>();
  const list = new Uint8Array(figures.length);
  for (const at of byPeriod) {
    const figure = figures[at];
    if (figure === undefined) continue;
    const key = seriesKey(figure);
    const period = newest.get(key) ?? figure.period;
    newest.set(key, period);
    if (figure.period === period) list[at] = strengths.exact;
  }
  return (at) => strengthAt(list, at);
}
