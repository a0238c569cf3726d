import { breakdownMembers } from '../domain/breakdown.ts';
import type { FigureKey } from '../domain/observation.ts';
import type { Rows } from '../domain/rows.ts';
import { columnOf } from './columns/columnOf.ts';
import type { Edition } from './edition.ts';

/** The first place where an edition names something that it does not hold. */
export interface BrokenReference {
  readonly path: string;
  readonly reason: string;
}

type Ids = Readonly<Record<'place' | 'indicator' | 'breakdown' | 'source', ReadonlySet<string>>>;
type Kind = keyof Ids;

/**
 * Finds the first dangling id of an edition; undefined when every reference is answered. That inputs of computed figures are
 * there is for who puts the figures together.
 */
export function brokenReference(edition: Edition): BrokenReference | undefined {
  const ids: Ids = {
    place: idSet(edition.places),
    indicator: idSet(edition.indicators),
    breakdown: idSet(edition.breakdowns),
    source: idSet(edition.sources),
  };
  const { places, breakdowns, indicators, observations, computed, bases } = edition;
  const missing = (kind: Kind) => (id: string) => missingFrom(kind, ids, id);
  const parent = (kind: Kind) => (id: string) => (id === '' ? undefined : missing(kind)(id));
  return (
    firstBroken('places', places, 'parent', parent('place')) ??
    firstBroken('breakdowns', breakdowns, 'parent', parent('breakdown')) ??
    firstBroken('indicators', indicators, 'sumOf', (parts) =>
      firstOf(parts, missing('indicator')),
    ) ??
    firstBroken('observations', observations, 'source', missing('source')) ??
    brokenKey('observations', observations, ids) ??
    firstBroken('bases', bases, 'indicator', missing('indicator')) ??
    brokenKey('computed', computed, ids)
  );
}

const idSet = (items: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(items.map(({ id }) => id));

function brokenKey(list: string, rows: Rows<FigureKey>, ids: Ids): BrokenReference | undefined {
  return (
    firstBroken(list, rows, 'place', (id) => missingFrom('place', ids, id)) ??
    firstBroken(list, rows, 'indicator', (id) => missingFrom('indicator', ids, id)) ??
    firstBroken(list, rows, 'breakdown', (key) => missingMember(ids, key)) ??
    firstBroken(list, rows, 'reference', (reference) => missingIn(ids, reference))
  );
}

/** Looks at each distinct value once, whatever the number of rows that have it. */
function firstBroken<Item, Name extends keyof Item & string>(
  list: string,
  rows: Rows<Item>,
  member: Name,
  reasonAgainst: (value: Item[Name]) => string | undefined,
): BrokenReference | undefined {
  const { words, codes } = columnOf(rows, member).dictionary();
  for (const [code, word] of words.entries()) {
    const reason = reasonAgainst(word);
    if (reason === undefined) continue;
    const row = Array.prototype.indexOf.call(codes, code);
    return { path: `${list}.${row}.${member}`, reason };
  }
  return undefined;
}

function missingFrom(kind: Kind, ids: Ids, id: string): string | undefined {
  return ids[kind].has(id) ? undefined : `no such ${kind}: ${id}`;
}

const firstOf = (
  ids: readonly string[],
  reasonAgainst: (id: string) => string | undefined,
): string | undefined => ids.map(reasonAgainst).find((reason) => reason !== undefined);

function missingMember(ids: Ids, breakdown: string): string | undefined {
  if (breakdown === '') return undefined;
  return ids.breakdown.has(breakdown)
    ? undefined
    : firstOf(breakdownMembers(breakdown), (id) => missingFrom('breakdown', ids, id));
}

function missingIn(ids: Ids, reference: string): string | undefined {
  if (reference === '') return undefined;
  const [place = '', indicator, breakdown = ''] = reference.split('/');
  return (
    missingFrom('place', ids, place) ??
    (indicator === undefined ? undefined : missingFrom('indicator', ids, indicator)) ??
    missingMember(ids, breakdown)
  );
}
