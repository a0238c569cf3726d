import { isCurrency } from '../../domain/isCurrency.ts';
import { parseUnit } from '../../domain/unit.ts';
import type { Said, SaidPart } from './said.ts';
import { unitSeparator } from './wordsSaid.ts';

/**
 * The currencies that levels are said to be in, by their unit or by the header that they were taken from; undefined where none is.
 *
 * @example
 * currencyPart(said('单位：亿美元、%')); // => 美元
 */
export function currencyPart(said: Said): SaidPart | undefined {
  const unit = said.get('unit');
  const bases = (unit?.id ?? '').split(unitSeparator).map((id) => parseUnit(id).base);
  const found = [...new Set(bases)].filter(isCurrency);
  return unit === undefined || found.length === 0
    ? said.get('currency')
    : {
        kind: 'currency',
        id: found.join(unitSeparator),
        label: found.join(unitSeparator),
        isPlain: false,
      };
}
