import type { BrokenReference } from './brokenReference.ts';
import type { Edition } from './edition.ts';
import { figureRows } from './figureRows.ts';

/** The first id that two items of an edition share: one of them would never answer. */
export function repeatedId(edition: Edition): BrokenReference | undefined {
  const { places, indicators, breakdowns, sources } = edition;
  return (
    firstRepeated('places', places) ??
    firstRepeated('indicators', indicators) ??
    firstRepeated('breakdowns', breakdowns) ??
    firstRepeated('sources', sources) ??
    repeatedFigure(edition)
  );
}

function firstRepeated(
  list: string,
  items: readonly { readonly id: string }[],
): BrokenReference | undefined {
  const known = new Set<string>();
  for (const [row, { id }] of items.entries()) {
    if (known.has(id)) return repeated(list, row, id);
    known.add(id);
  }
  return undefined;
}

/** Inputs of computed figures name printed or computed ones. */
function repeatedFigure(edition: Edition): BrokenReference | undefined {
  const { repeated: found } = figureRows(edition);
  if (found === undefined) return undefined;
  const { list, row } = found;
  return repeated(list, row, edition[list].at(row)?.id ?? '');
}

const repeated = (list: string, row: number, id: string): BrokenReference => ({
  path: `${list}.${row}.id`,
  reason: `repeated id: ${id}`,
});
