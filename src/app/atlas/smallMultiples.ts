import type { Dataset } from '../../dataset/dataset.ts';
import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Language } from '../../domain/language.ts';
import { figureQuantity, type QuantityText } from '../text/quantityText.ts';
import { figureAt } from './figureAt.ts';
import type { MapPeriods } from './mapPeriods.ts';
import { multiplePeriods } from './multiplePeriods.ts';
import { rankedTiles } from './rankedTiles.ts';
import type { Sparkline, SparkPoint } from './sparkline.ts';
import type { TileMap } from './tileMap.ts';

/** One place's years, over the same years as every other's. */
export interface SmallMultiple {
  readonly place: string;
  readonly name: string;
  readonly spark: Sparkline;
  /** Its newest figure; absent where there is none in any year. */
  readonly newest?: { readonly figure: Figure; readonly quantity: QuantityText };
}

/** The places of a map as small charts of the same periods, in the order in which the map ranks them. */
export function smallMultiples(
  dataset: Dataset,
  map: TileMap,
  shape: MapPeriods,
  language: Language,
): readonly SmallMultiple[] {
  const periods = multiplePeriods(shape, language);
  const { indicator, measure } = map;
  const size = Math.max(0, ...map.tiles.map(({ figure }) => Math.abs(figure?.value ?? 0)));
  return rankedTiles(map).map(({ place, name }) => {
    const figures = periods.map(({ code: period }) =>
      figureAt(dataset, { place, indicator, measure, period, breakdown: '' }),
    );
    const figure = figures.findLast((each) => each !== undefined);
    const spark = figures.map((each) =>
      each === undefined ? undefined : pointOf(each, each.period === map.period),
    );
    return figure === undefined
      ? { place, name, spark }
      : {
          place,
          name,
          spark,
          newest: { figure, quantity: figureQuantity(figure, language, size) },
        };
  });
}

function pointOf({ period, value, origin }: Figure, isCurrent: boolean): SparkPoint {
  const year = canonicalPeriod(period)?.year ?? 0;
  return { year, value, isComputed: origin.kind === 'computed', isCurrent };
}
