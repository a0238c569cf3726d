import type { Dataset } from '../../dataset/dataset.ts';
import { isCurrency } from '../../domain/isCurrency.ts';
import { growthMeasures, measureOf } from '../../domain/measure.ts';
import { parseUnit } from '../../domain/unit.ts';
import type { Joined, Said } from './said.ts';
import type { SaidKind } from './tablePart.ts';
import { withRestated } from './withRestated.ts';

/**
 * What a cell says without the prices that its levels or growth are at, where those are the figure's own: levels in money are at
 * current prices, growth at constant ones where the indicator's is real. Else that the prices do not fit.
 *
 * @example
 * // GDP（现价）, GDP可比价增速: as without; GDP（可比价）, 进出口可比价增速: none
 */
export function cellPrices(said: Said, dataset: Dataset): Joined {
  const prices = said.get('prices')?.id;
  if (prices === undefined) return { ok: true, said: withRealGrowth(said, dataset) };
  if (!isAtPrices(prices, said, dataset)) return { ok: false, kind: 'prices' };
  const rest = new Map(said);
  rest.delete('prices');
  return { ok: true, said: rest };
}

function isAtPrices(prices: string, said: Said, dataset: Dataset): boolean {
  const indicator = dataset.indicator(idOf(said, 'indicator'));
  if (indicator === undefined) return false;
  const measure = measureOf(idOf(said, 'measure')) ?? 'level';
  const isRealGrowth = growthMeasures.includes(measure) && indicator.growth === 'real';
  if (prices === 'constant') return isRealGrowth;
  return isCurrency(parseUnit(indicator.unit).base) && !isRealGrowth;
}

const idOf = (said: Said, kind: SaidKind): string => said.get(kind)?.id ?? '';

/** The growth of GDP is real growth, whatever it is called. */
function withRealGrowth(said: Said, dataset: Dataset): Said {
  const measure = said.get('measure');
  const growth = dataset.indicator(idOf(said, 'indicator'))?.growth;
  const isReal = measure?.id === 'yoy-real' && growth === 'real';
  return isReal ? withRestated(said, 'measure', 'yoy') : said;
}
