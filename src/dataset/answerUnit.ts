import type { Indicator } from '../domain/indicator.ts';
import { rankMeasures, ratioMeasures } from '../domain/measure.ts';
import type { Measure } from '../domain/measure.ts';
import { parseUnit } from '../domain/unit.ts';

/**
 * The unit in which a figure is answered unless another is asked for: fractions for ratios, 位 for ranks, else the
 * indicator's unit, or the printed one where the two count different things (a level in dollars of an indicator in yuan).
 */
export function answerUnit(measure: Measure, indicator: Indicator, printed: string): string {
  if (ratioMeasures.includes(measure)) return '1';
  if (rankMeasures.includes(measure)) return '位';
  return parseUnit(printed).base === parseUnit(indicator.unit).base ? indicator.unit : printed;
}
