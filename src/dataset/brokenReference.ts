import { breakdownMembers } from '../domain/breakdown.ts';
import type { FigureKey } from '../domain/observation.ts';
import type { Edition } from './edition.ts';

/** The first place where an edition names something that it does not hold. */
export interface BrokenReference {
  readonly path: string;
  readonly reason: string;
}

type Ids = Readonly<
  Record<'place' | 'indicator' | 'breakdown' | 'source' | 'figure', ReadonlySet<string>>
>;
type Kind = keyof Ids;

/** Finds the first dangling id of an edition; undefined when every reference is answered. */
export function brokenReference(edition: Edition): BrokenReference | undefined {
  const ids = idsOf(edition);
  const { places, breakdowns, indicators, observations, computed, bases } = edition;
  return (
    firstBroken('places', places, ({ parent }) => parentFault('place', parent, ids)) ??
    firstBroken('breakdowns', breakdowns, ({ parent }) => parentFault('breakdown', parent, ids)) ??
    firstBroken('indicators', indicators, ({ sumOf }) =>
      fault(
        'sumOf',
        'indicator',
        sumOf.find((part) => !ids.indicator.has(part)),
      ),
    ) ??
    firstBroken('observations', observations, (observation) =>
      ids.source.has(observation.source)
        ? keyFault(observation, ids)
        : fault('source', 'source', observation.source),
    ) ??
    firstBroken('bases', bases, ({ indicator }) =>
      ids.indicator.has(indicator) ? undefined : fault('indicator', 'indicator', indicator),
    ) ??
    firstBroken('computed', computed, (figure) => {
      const { inputs } = figure;
      const missing = inputs.find((input) => !ids.figure.has(input));
      return keyFault(figure, ids) ?? fault('inputs', 'figure', missing);
    })
  );
}

const idSet = (items: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(items.map(({ id }) => id));

function idsOf(edition: Edition): Ids {
  const figure = new Set<string>();
  for (const { id } of edition.observations) figure.add(id);
  for (const { id } of edition.computed) figure.add(id);
  return {
    place: idSet(edition.places),
    indicator: idSet(edition.indicators),
    breakdown: idSet(edition.breakdowns),
    source: idSet(edition.sources),
    figure,
  };
}

/** A member of an item that names what is not there. */
interface MemberFault {
  readonly member: string;
  readonly reason: string;
}

/** Words are put together only where something is broken: there are a dozen references a figure. */
function firstBroken<Item>(
  list: string,
  items: readonly Item[],
  faultOf: (item: Item) => MemberFault | undefined,
): BrokenReference | undefined {
  for (const [index, item] of items.entries()) {
    const found = faultOf(item);
    if (found !== undefined) {
      return { path: `${list}.${index}.${found.member}`, reason: found.reason };
    }
  }
  return undefined;
}

function fault(member: string, kind: Kind, id: string | undefined): MemberFault | undefined {
  return id === undefined ? undefined : { member, reason: `no such ${kind}: ${id}` };
}

function parentFault(
  kind: 'place' | 'breakdown',
  parent: string,
  ids: Ids,
): MemberFault | undefined {
  return parent === '' || ids[kind].has(parent) ? undefined : fault('parent', kind, parent);
}

function keyFault(key: FigureKey, ids: Ids): MemberFault | undefined {
  const { place, indicator, breakdown, reference } = key;
  if (!ids.place.has(place)) return fault('place', 'place', place);
  if (!ids.indicator.has(indicator)) return fault('indicator', 'indicator', indicator);
  return (
    memberFault('breakdown', breakdown, ids) ??
    (reference === '' ? undefined : referenceFault(reference, ids))
  );
}

function memberFault(member: string, breakdown: string, ids: Ids): MemberFault | undefined {
  if (breakdown === '' || ids.breakdown.has(breakdown)) return undefined;
  const missing = breakdownMembers(breakdown).find((id) => !ids.breakdown.has(id));
  return fault(member, 'breakdown', missing);
}

function referenceFault(reference: string, ids: Ids): MemberFault | undefined {
  const [place = '', indicator, breakdown = ''] = reference.split('/');
  if (!ids.place.has(place)) return fault('reference', 'place', place);
  if (indicator !== undefined && !ids.indicator.has(indicator)) {
    return fault('reference', 'indicator', indicator);
  }
  return memberFault('reference', breakdown, ids);
}
