import { answering } from '../../dataset/answering.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { cellKey, seriesKey } from '../../dataset/figureCell.ts';
import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import { comparePeriodCodes } from '../../domain/comparePeriodCodes.ts';
import type { Figure } from '../../domain/figure.ts';
import { frequencyOf, type Period } from '../../domain/period.ts';
import { parseUnit } from '../../domain/unit.ts';

/** A figure with its like in other periods of its frequency, ascending; empty where there are fewer than two. */
export function seriesFigures(dataset: Dataset, figure: Figure): readonly Figure[] {
  const own = canonicalPeriod(figure.period);
  if (own === undefined) return [];
  const points = dataset
    .periods(seriesKey(figure))
    .filter((code) => inOneSeries(canonicalPeriod(code), own))
    .toSorted(comparePeriodCodes)
    .map((code) => (code === figure.period ? figure : pointOf(dataset, figure, code)))
    .filter((point) => point !== undefined);
  return points.length < 2 ? [] : points;
}

function inOneSeries(period: Period | undefined, own: Period): boolean {
  const frequency = frequencyOf(own);
  if (period === undefined || frequencyOf(period) !== frequency) return false;
  if (frequency === 'quarter' || frequency === 'month' || frequency === 'state') return true;
  return period.from === own.from && period.to === own.to;
}

/** The figure of another period with the same reference and currency. */
function pointOf(dataset: Dataset, figure: Figure, code: string): Figure | undefined {
  const cell = dataset.cell(cellKey({ ...figure, period: code }));
  if (cell === undefined) return undefined;
  const { base } = parseUnit(figure.unit);
  return answering(cell, { basis: 'preferred' }).find(
    ({ reference, unit }) => reference === figure.reference && parseUnit(unit).base === base,
  );
}
