import { answering } from '../../dataset/answering.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { cellKey, seriesKey } from '../../dataset/figureCell.ts';
import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Language } from '../../domain/language.ts';
import { comparePeriods, frequencyOf, type Period } from '../../domain/period.ts';
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
    .map(canonicalPeriodOf)
    .filter(({ period }) => period !== undefined && inOneSeries(period, own))
    .toSorted((left, right) =>
      left.period === undefined || right.period === undefined
        ? 0
        : comparePeriods(left.period, right.period),
    )
    .flatMap(({ code }) => {
      const found = code === figure.period ? figure : pointOf(dataset, figure, code);
      return found === undefined ? [] : [seriesPoint(found, figure, language)];
    });
  return points.length < 2 ? [] : points;
}

function canonicalPeriodOf(code: string): { readonly code: string; readonly period?: Period } {
  const period = canonicalPeriod(code);
  return period === undefined ? { code } : { code, period };
}

function inOneSeries(period: Period, own: Period): boolean {
  const frequency = frequencyOf(own);
  if (frequencyOf(period) !== frequency) return false;
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

function seriesPoint(found: Figure, figure: Figure, language: Language): SeriesPoint {
  return {
    period: found.period,
    label: periodText(found.period, language),
    value: found.value,
    valueText: figureQuantity(found, language).text,
    origin: found.origin.kind,
    figure: found,
    current: found.id === figure.id,
  };
}
