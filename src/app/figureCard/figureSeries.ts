import { answering } from '../../dataset/answering.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { cellKey, seriesKey } from '../../dataset/figureCell.ts';
import { opensBase } from '../../dataset/opensBase.ts';
import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import { comparePeriodCodes } from '../../domain/comparePeriodCodes.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Language } from '../../domain/language.ts';
import { frequencyOf, type Period } from '../../domain/period.ts';
import { periodText } from '../../domain/periodText.ts';
import { parseUnit } from '../../domain/unit.ts';
import { figureQuantity } from '../text/quantityText.ts';
import type { SeriesPoint } from './figureCardData.ts';

/**
 * The same figure in other periods of its frequency, ascending; implied bases stay out, as they are no figures of their
 * time. Empty where there are fewer than two. Months together are compared only over the same months.
 */
export function figureSeries(
  dataset: Dataset,
  figure: Figure,
  language: Language,
): readonly SeriesPoint[] {
  const own = canonicalPeriod(figure.period);
  if (own === undefined) return [];
  const points = dataset
    .periods(seriesKey(figure))
    .filter((code) => inOneSeries(canonicalPeriod(code), own))
    .toSorted(comparePeriodCodes)
    .flatMap((code) => {
      const point = code === figure.period ? figure : pointOf(dataset, figure, code);
      if (point === undefined) return [];
      return [{ ...seriesPoint(point, figure, language), opensBase: opensBase(dataset, point) }];
    });
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

function seriesPoint(
  point: Figure,
  current: Figure,
  language: Language,
): Omit<SeriesPoint, 'opensBase'> {
  return {
    period: point.period,
    label: periodText(point.period, language),
    value: point.value,
    valueText: figureQuantity(point, language).text,
    origin: point.origin.kind,
    figure: point,
    current: point.id === current.id,
  };
}
