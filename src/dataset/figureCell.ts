import type { Figure } from '../domain/figure.ts';
import type { FigureKey } from '../domain/observation.ts';

/**
 * Every figure of one place, indicator, breakdown, period and measure, whatever its reference: published ones first in
 * order of preference, computed ones narrowest first, implied bases last.
 */
export interface FigureCell {
  readonly published: readonly Figure[];
  readonly computed: readonly Figure[];
}

type CellParts = Pick<FigureKey, 'place' | 'indicator' | 'breakdown' | 'period' | 'measure'>;

/** The key of a cell; ids hold no `|`. */
export function cellKey(parts: CellParts): string {
  return cellKeyIn(parts, parts.period);
}

/** The key of a cell in a period of a series; ten thousand calls need not make ten thousand copies to name another period. */
export function cellKeyIn(parts: Omit<CellParts, 'period'>, period: string): string {
  return `${seriesKey(parts)}|${period}`;
}

/** The key of all periods of one place, indicator, breakdown and measure. */
export function seriesKey(parts: Omit<CellParts, 'period'>): string {
  return `${parts.place}|${parts.indicator}|${parts.breakdown}|${parts.measure}`;
}
