import type { Figure } from '../domain/figure.ts';
import { rankMeasures } from '../domain/measure.ts';
import { parseUnit } from '../domain/unit.ts';

/**
 * Whether a figure answers a question in a unit: nothing is converted between things that are counted apart, such as
 * currencies. A rank counts nothing, and where no unit is asked for any answers.
 *
 * @example
 * isInUnit(exportsInDollars, '亿元'); // => false; in '万美元' true
 */
export function isInUnit(
  { measure, unit }: Pick<Figure, 'measure' | 'unit'>,
  wantedUnit: string | undefined,
): boolean {
  return (
    wantedUnit === undefined ||
    rankMeasures.includes(measure) ||
    parseUnit(unit).base === parseUnit(wantedUnit).base
  );
}
