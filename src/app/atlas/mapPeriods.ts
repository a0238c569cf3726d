import type { Dataset } from '../../dataset/dataset.ts';
import { seriesKey } from '../../dataset/figureCell.ts';
import { comparePeriodCodes } from '../../domain/comparePeriodCodes.ts';
import { groupBy } from '../../domain/groupBy.ts';
import type { Language } from '../../domain/language.ts';
import { periodText } from '../../domain/periodText.ts';
import { figureAt } from './figureAt.ts';
import type { MapMeasure } from './mapMeasure.ts';
import { mapPlaces } from './mapPlaces.ts';
import { comparePeriodShapes, periodShape, periodShapeText } from './periodShape.ts';

/** A period of the map, with how many of its places have a figure. */
export interface MapPeriod {
  readonly code: string;
  readonly label: string;
  readonly count: number;
}

/** Periods that may stand in one series, ascending. */
export interface MapPeriods {
  readonly shape: string;
  readonly label: string;
  readonly periods: readonly MapPeriod[];
}

/** The periods in which any place of the map has a figure, by what they have in common; whole years first. */
export function mapPeriods(
  dataset: Dataset,
  indicator: string,
  measure: MapMeasure,
  language: Language,
): readonly MapPeriods[] {
  const counts = new Map<string, number>();
  for (const { id: place } of mapPlaces(dataset)) {
    const key = { place, indicator, breakdown: '', measure };
    for (const period of dataset.periods(seriesKey(key))) {
      if (figureAt(dataset, { ...key, period }) === undefined) continue;
      counts.set(period, (counts.get(period) ?? 0) + 1);
    }
  }
  const byShape = groupBy(counts, ([code]) => periodShape(code));
  return [...byShape]
    .toSorted(([left], [right]) => comparePeriodShapes(left, right))
    .map(([shape, found]) => ({
      shape,
      label: periodShapeText(shape, language),
      periods: found
        .toSorted(([left], [right]) => comparePeriodCodes(left, right))
        .map(([code, count]) => ({ code, label: periodText(code, language), count })),
    }));
}

/** A period that two thirds of the best covered one have is full enough to be shown first. */
const enough = 2 / 3;

const most = (periods: readonly MapPeriod[]): number =>
  Math.max(0, ...periods.map(({ count }) => count));

/** The latest period that is well covered: what a map shows before anybody chooses. */
export function bestPeriod(shapes: readonly MapPeriods[]): string | undefined {
  const fullest = Math.max(0, ...shapes.map(({ periods }) => most(periods)));
  // Whole years stand first, and only a shape that is far better covered comes before them.
  const shape = shapes.find(({ periods }) => most(periods) >= fullest / 2);
  if (shape === undefined) return undefined;
  const wanted = most(shape.periods) * enough;
  return shape.periods.findLast(({ count }) => count >= wanted)?.code;
}
