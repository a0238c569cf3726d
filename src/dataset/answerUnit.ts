import type { Indicator } from '../domain/indicator.ts';
import { rankMeasures, ratioMeasures, type Measure } from '../domain/measure.ts';
import { parseUnit } from '../domain/unit.ts';

const pureNumber = '1';

/**
 * The unit in which a figure is answered unless another is asked for: fractions for ratios, 位 for ranks, else the
 * indicator's unit, or the printed one where the two count different things (a level in dollars of an indicator in yuan).
 */
export function answerUnit(measure: Measure, indicator: Indicator, printed: string): string {
  if (ratioMeasures.includes(measure)) return pureNumber;
  if (rankMeasures.includes(measure)) return '位';
  const { base } = parseUnit(indicator.unit);
  if (parseUnit(printed).base !== base) return printed;
  return base === pureNumber ? pureNumber : indicator.unit;
}

/** The unit in which a measure of an indicator is answered where nobody asks for another. */
export function defaultUnit(measure: Measure, indicator: Indicator): string {
  return answerUnit(measure, indicator, indicator.unit);
}
