import { ringsOf } from '../domain/ringsOf.ts';
import type { BrokenReference } from './brokenReference.ts';
import type { Edition } from './edition.ts';

/** The first ring of an edition: a place inside itself, a sum of itself. No figure is read that is computed from itself. */
export function editionRing(edition: Edition): BrokenReference | undefined {
  const { places, breakdowns, indicators } = edition;
  return (
    ringIn('places', 'parent', places, ({ parent }) => [parent]) ??
    ringIn('breakdowns', 'parent', breakdowns, ({ parent }) => [parent]) ??
    ringIn('indicators', 'sumOf', indicators, ({ sumOf }) => sumOf)
  );
}

function ringIn<Item extends { readonly id: string }>(
  name: string,
  member: string,
  items: readonly Item[],
  next: (item: Item) => readonly string[],
): BrokenReference | undefined {
  const [ring] = ringsOf(new Map(items.map((item) => [item.id, next(item)])));
  if (ring === undefined) return undefined;
  const index = items.findIndex(({ id }) => id === ring[0]);
  return { path: `${name}.${index}.${member}`, reason: `a ring: ${ring.slice(0, 12).join(' → ')}` };
}
