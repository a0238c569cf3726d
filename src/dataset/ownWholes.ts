import type { Observation } from '../domain/observation.ts';
import type { Rows } from '../domain/rows.ts';
import { columnOf } from './columns/columnOf.ts';
import type { Edition } from './edition.ts';

const known = new WeakMap<Rows<Observation>, ReadonlySet<string>>();

/**
 * The indicators that are published as a share of another indicator of the same place: taxes in fiscal revenue. Their share is
 * of that wherever nothing else is said, also where it is not published and one of another place could be computed.
 *
 * @example
 * ownWholes(edition); // => tax-revenue, whose share has the reference '410100/fiscal-revenue'
 */
export function ownWholes({ observations }: Pick<Edition, 'observations'>): ReadonlySet<string> {
  const found = known.get(observations);
  if (found !== undefined) return found;
  const made = findWholes(observations);
  known.set(observations, made);
  return made;
}

function findWholes(observations: Rows<Observation>): ReadonlySet<string> {
  const measure = columnOf(observations, 'measure');
  const breakdown = columnOf(observations, 'breakdown');
  const reference = columnOf(observations, 'reference');
  const place = columnOf(observations, 'place');
  const indicator = columnOf(observations, 'indicator');
  const wholes = new Set<string>();
  for (let row = 0; row < observations.length; row += 1) {
    if (measure.at(row) !== 'share' || breakdown.at(row) !== '') continue;
    const [of, whole = ''] = reference.at(row).split('/');
    if (of === place.at(row) && whole !== '' && whole !== indicator.at(row)) {
      wholes.add(indicator.at(row));
    }
  }
  return wholes;
}
