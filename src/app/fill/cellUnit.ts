import type { Dataset } from '../../dataset/dataset.ts';
import { isCurrency } from '../../domain/isCurrency.ts';
import { measureOf, type Measure } from '../../domain/measure.ts';
import { parseUnit } from '../../domain/unit.ts';
import { isSameScale } from './isSameScale.ts';
import type { Joined, Said } from './said.ts';
import { isUnitless, isUnitOf } from './tableQuestion.ts';
import { withRestated } from './withRestated.ts';
import { unitSeparator } from './wordsSaid.ts';

/**
 * What a cell says with the one unit that is meant for it: of 亿元、万人、% the one that its indicator is counted in. A ratio or a
 * rank takes none, but is of levels in the currency that stands beside it: growth beside 亿美元 is growth in dollars. Else that
 * the unit measures nothing of what is asked.
 */
export function cellUnit(said: Said, dataset: Dataset): Joined {
  const asked = askedOf(said, dataset);
  const rest = new Map(said);
  rest.delete('unit');
  rest.delete('currency');
  const currencies = said.get('currency')?.id;
  if (isUnitless(asked.measure)) return inCurrency(rest, currencies, asked);
  const unit = said.get('unit');
  if (unit === undefined) return isOwn(currencies, asked.own) ? { ok: true, said: rest } : misfit;
  const id = fittingUnit(unit.id.split(unitSeparator), asked, dataset);
  return id === undefined ? misfit : { ok: true, said: rest.set('unit', { ...unit, id }) };
}

function askedOf(said: Said, dataset: Dataset): Asked {
  const indicator = said.get('indicator')?.id ?? '';
  return {
    measure: measureOf(said.get('measure')?.id ?? 'level') ?? 'level',
    indicator,
    own: parseUnit(dataset.indicator(indicator)?.unit ?? '').base,
  };
}

const misfit: Joined = { ok: false, kind: 'unit' };

interface Asked {
  readonly measure: Measure;
  readonly indicator: string;
  /** What the indicator counts. */
  readonly own: string;
}

/** A list of units has one for each indicator: the one that it is counted in, else one that counts the same. */
function fittingUnit(
  units: readonly string[],
  { measure, indicator, own }: Asked,
  dataset: Dataset,
): string | undefined {
  const fitting = units.filter((id) => isUnitOf(id, { measure, indicator }, dataset));
  const ownUnit = dataset.indicator(indicator)?.unit ?? '';
  const same =
    fitting.find((id) => isSameScale(id, ownUnit)) ??
    fitting.find((id) => parseUnit(id).base === own);
  return units.length > 1 ? same : fitting[0];
}

const isOwn = (currencies: string | undefined, own: string): boolean =>
  currencies === undefined || !isCurrency(own) || currencies.split(unitSeparator).includes(own);

/** Only growth is known in dollars as well; a share or a rank of levels in another currency is another one. */
function inCurrency(said: Said, currencies: string | undefined, { own, measure }: Asked): Joined {
  if (isOwn(currencies, own) || measure === 'yoy-usd') return { ok: true, said };
  return measure === 'yoy' && currencies === '美元'
    ? { ok: true, said: withRestated(said, 'measure', 'yoy-usd') }
    : misfit;
}
