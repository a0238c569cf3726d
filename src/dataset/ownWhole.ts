import type { Observation } from '../domain/observation.ts';
import { rememberOf } from '../domain/rememberOf.ts';
import type { Rows } from '../domain/rows.ts';
import { columnOf } from './columns/columnOf.ts';
import type { Edition } from './edition.ts';

/**
 * The other indicator of the same place that an indicator is published as a share of: of taxes fiscal revenue. Their share is of
 * that wherever nothing else is said, also where it is not published and one of another place could be computed.
 *
 * @example
 * ownWhole(edition, 'tax-revenue'); // => 'fiscal-revenue', as the reference of such a share is '410100/fiscal-revenue'
 * ownWhole(edition, 'trade'); // => undefined
 */
export function ownWhole(
  { observations }: Pick<Edition, 'observations'>,
  indicator: string,
): string | undefined {
  return wholesOf(observations).get(indicator);
}

const wholesOf = rememberOf((observations: Rows<Observation>): ReadonlyMap<string, string> => {
  const measure = columnOf(observations, 'measure');
  const breakdown = columnOf(observations, 'breakdown');
  const reference = columnOf(observations, 'reference');
  const place = columnOf(observations, 'place');
  const indicator = columnOf(observations, 'indicator');
  const wholes = new Map<string, string>();
  for (let row = 0; row < observations.length; row += 1) {
    if (measure.at(row) !== 'share' || breakdown.at(row) !== '') continue;
    const [of, whole = ''] = reference.at(row).split('/');
    const isOwn = of === place.at(row) && whole !== '' && whole !== indicator.at(row);
    if (isOwn) wholes.set(indicator.at(row), whole);
  }
  return wholes;
});
