import type { Language } from '../../domain/language.ts';
import { everyPeriod } from './everyPeriod.ts';
import type { MapPeriod, MapPeriods } from './mapPeriods.ts';

/** More years than these are a smear in a small chart. */
const mostYears = 20;

/** The periods over which all small charts of a map are drawn, ascending; a year in which nothing is known keeps its place. */
export function multiplePeriods(shape: MapPeriods, language: Language): readonly MapPeriod[] {
  return everyPeriod(shape, language).slice(-mostYears);
}
