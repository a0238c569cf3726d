import type { Dataset } from '../../dataset/dataset.ts';
import { opensBase } from '../../dataset/opensBase.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Language } from '../../domain/language.ts';
import { periodText } from '../../domain/periodText.ts';
import { figureQuantity } from '../text/quantityText.ts';
import type { SeriesPoint } from './figureCardData.ts';
import { seriesFigures } from './seriesFigures.ts';

/**
 * The same figure in other periods of its frequency, ascending; implied bases stay out, as they are no figures of their
 * time. Empty where there are fewer than two. Months together are compared only over the same months.
 */
export function figureSeries(
  dataset: Dataset,
  figure: Figure,
  language: Language,
): readonly SeriesPoint[] {
  return seriesFigures(dataset, figure).map((point) =>
    Object.assign(seriesPoint(point, figure, language), { opensBase: opensBase(dataset, point) }),
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
