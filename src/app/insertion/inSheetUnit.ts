import type { Figure } from '../../domain/figure.ts';
import type { Language } from '../../domain/language.ts';
import { inUnit } from '../../domain/unit.ts';
import { sheetUnit } from '../../formulas/readableUnit.ts';

type Counted = Pick<Figure, 'value' | 'low' | 'high' | 'unit'>;

/**
 * A figure as a cell holds it: in English in the unit that its formula asks for.
 *
 * @example
 * inSheetUnit(jiyuanTrade, 'en-US'); // => 52.77 of unit 'billion yuan', where the figure is 527.7 of 亿元
 */
export function inSheetUnit<Item extends Counted>(figure: Item, language: Language): Item {
  const asked = sheetUnit(figure.unit, language);
  if (asked === undefined) return figure;
  const { unit } = asked;
  const converted = (end: number): number => inUnit(end, figure.unit, unit);
  const { value, low, high } = figure;
  return {
    ...figure,
    value: converted(value),
    low: low === null ? null : converted(low),
    high: high === null ? null : converted(high),
    unit,
  };
}
