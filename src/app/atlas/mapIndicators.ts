import type { Dataset } from '../../dataset/dataset.ts';
import { seriesKey } from '../../dataset/figureCell.ts';
import type { Language } from '../../domain/language.ts';
import { headlineIndicators } from '../../domain/wellKnownIndicators.ts';
import { localName } from '../../formulas/localName.ts';
import { mapPlaces } from './mapPlaces.ts';

/** An indicator that the map can show. */
export interface MapIndicator {
  readonly id: string;
  readonly label: string;
  /** How many places of the map have any figure of it. */
  readonly places: number;
}

/** One place alone is no map. */
const fewest = 2;

/** The indicators of which several places of the map have a level: the well known first, then the best covered. */
export function mapIndicators(dataset: Dataset, language: Language): readonly MapIndicator[] {
  const places = mapPlaces(dataset);
  return dataset.edition.indicators
    .map((indicator) => ({
      id: indicator.id,
      label: localName(indicator, language),
      places: places.filter(({ id: place }) => hasLevel(dataset, place, indicator.id)).length,
    }))
    .filter((indicator) => indicator.places >= fewest)
    .toSorted(
      (left, right) => headline(left.id) - headline(right.id) || right.places - left.places,
    );
}

/** Its place among what is asked first; behind all of them for any other. */
function headline(id: string): number {
  const at = headlineIndicators.indexOf(id);
  return at === -1 ? headlineIndicators.length : at;
}

function hasLevel(dataset: Dataset, place: string, indicator: string): boolean {
  const key = seriesKey({ place, indicator, breakdown: '', measure: 'level' });
  return dataset.periods(key).length > 0;
}
