import type { BrokenReference } from './brokenReference.ts';
import type { Edition } from './edition.ts';

/** The first id that two items of an edition share: one of them would never answer. */
export function repeatedId(edition: Edition): BrokenReference | undefined {
  const { places, indicators, breakdowns, sources, observations, computed } = edition;
  return (
    firstRepeated([['places', places]]) ??
    firstRepeated([['indicators', indicators]]) ??
    firstRepeated([['breakdowns', breakdowns]]) ??
    firstRepeated([['sources', sources]]) ??
    // Inputs of computed figures name either.
    firstRepeated([
      ['observations', observations],
      ['computed', computed],
    ])
  );
}

type Listing = readonly [name: string, items: readonly { readonly id: string }[]];

function firstRepeated(listings: readonly Listing[]): BrokenReference | undefined {
  const known = new Set<string>();
  for (const [name, items] of listings) {
    for (const [index, { id }] of items.entries()) {
      if (known.has(id)) return { path: `${name}.${index}.id`, reason: `repeated id: ${id}` };
      known.add(id);
    }
  }
  return undefined;
}
