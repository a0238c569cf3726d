import { breakdownMembers } from '../domain/breakdown.ts';
import type { FigureKey } from '../domain/observation.ts';
import type { Edition } from './edition.ts';

/** The first place where an edition names something that it does not hold. */
export interface BrokenReference {
  readonly path: string;
  readonly reason: string;
}

type Link = readonly [path: string, kind: keyof Ids, id: string];
type Ids = Readonly<
  Record<'place' | 'indicator' | 'breakdown' | 'source' | 'figure', ReadonlySet<string>>
>;

/** Finds the first dangling id of an edition; undefined when every reference is answered. */
export function brokenReference(edition: Edition): BrokenReference | undefined {
  const ids = idsOf(edition);
  for (const [path, kind, id] of links(edition)) {
    if (!ids[kind].has(id)) return { path, reason: `no such ${kind}: ${id}` };
  }
  return undefined;
}

const idSet = (items: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(items.map(({ id }) => id));

function idsOf(edition: Edition): Ids {
  return {
    place: idSet(edition.places),
    indicator: idSet(edition.indicators),
    breakdown: idSet(edition.breakdowns),
    source: idSet(edition.sources),
    figure: idSet([...edition.observations, ...edition.computed]),
  };
}

function* links(edition: Edition): Generator<Link> {
  for (const [index, { parent }] of edition.places.entries()) {
    if (parent !== '') yield [`places.${index}.parent`, 'place', parent];
  }
  for (const [index, { parent }] of edition.breakdowns.entries()) {
    if (parent !== '') yield [`breakdowns.${index}.parent`, 'breakdown', parent];
  }
  for (const [index, { sumOf }] of edition.indicators.entries()) {
    for (const part of sumOf) yield [`indicators.${index}.sumOf`, 'indicator', part];
  }
  for (const [index, observation] of edition.observations.entries()) {
    yield [`observations.${index}.source`, 'source', observation.source];
    yield* keyLinks(`observations.${index}`, observation);
  }
  yield* computedLinks(edition);
}

function* computedLinks(edition: Edition): Generator<Link> {
  for (const [index, { indicator }] of edition.bases.entries()) {
    yield [`bases.${index}.indicator`, 'indicator', indicator];
  }
  for (const [index, computed] of edition.computed.entries()) {
    yield* keyLinks(`computed.${index}`, computed);
    for (const input of computed.inputs) yield [`computed.${index}.inputs`, 'figure', input];
  }
}

function* keyLinks(path: string, key: FigureKey): Generator<Link> {
  yield [`${path}.place`, 'place', key.place];
  yield [`${path}.indicator`, 'indicator', key.indicator];
  for (const member of breakdownMembers(key.breakdown))
    yield [`${path}.breakdown`, 'breakdown', member];
  if (key.reference === '') return;
  const [place = '', indicator, breakdown = ''] = key.reference.split('/');
  yield [`${path}.reference`, 'place', place];
  if (indicator !== undefined) yield [`${path}.reference`, 'indicator', indicator];
  for (const member of breakdownMembers(breakdown))
    yield [`${path}.reference`, 'breakdown', member];
}
