import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import type { Language } from '../../domain/language.ts';
import { periodText } from '../../domain/periodText.ts';
import type { MapPeriod, MapPeriods } from './mapPeriods.ts';
import { stateShape } from './periodShape.ts';

/**
 * The periods of a shape without a gap: a year in which nothing is known keeps its place with a count of 0. States are of no
 * regular distance and stay as they are.
 */
export function everyPeriod(
  { shape, periods }: MapPeriods,
  language: Language,
): readonly MapPeriod[] {
  if (shape === stateShape) return periods;
  const [first, last] = [yearOf(periods.at(0)), yearOf(periods.at(-1))];
  const known = new Map(periods.map((period) => [period.code, period]));
  return Array.from({ length: last - first + 1 }, (_, at): MapPeriod => {
    const code = `${first + at}${shape}`;
    return known.get(code) ?? { code, label: periodText(code, language), count: 0 };
  });
}

const yearOf = (period: MapPeriod | undefined): number =>
  canonicalPeriod(period?.code ?? '')?.year ?? 0;
