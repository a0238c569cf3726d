import type { Place } from '../../domain/place.ts';
import type { Located } from '../package/content.ts';
import type { Problem } from '../package/problem.ts';

/**
 * Shapes of GB/T 2260 codes: two digits each for province, prefecture and county. A county-level city directly under its
 * province has 90 in the middle and counts as a prefecture here.
 */
const shapes: Readonly<Partial<Record<Place['kind'], RegExp>>> = {
  province: /^\d{2}0000$/u,
  prefecture: /^\d{2}(?:\d{2}00|90\d{2})$/u,
  county: /^\d{4}(?!00)\d{2}$/u,
};

const ownId = /^[A-Z]{2}-[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const outermost = /^[A-Z]+$/u;

/** Holds ids of places against their kind: GB/T 2260 codes for administrative units, prefixed own ids for the rest. */
export function checkPlaceCodes(places: readonly Located<Place>[]): readonly Problem[] {
  return places
    .filter(({ item }) => !hasRightCode(item))
    .map(({ row, item }) => ({
      file: 'places.csv',
      row,
      column: 'id',
      fault: { code: 'place-code', value: item.id, kind: item.kind },
    }));
}

function hasRightCode({ id, kind, parent }: Place): boolean {
  const shape = shapes[kind];
  if (shape !== undefined) return shape.test(id) && liesIn(id, parent);
  return kind === 'world' || kind === 'country' ? outermost.test(id) : ownId.test(id);
}

/** The code of a unit begins with that of the unit it lies in. */
function liesIn(id: string, parent: string): boolean {
  if (!/^\d{6}$/u.test(parent) || /^\d{2}90/u.test(parent)) return true;
  const length = parent.endsWith('0000') ? 2 : 4;
  return id.slice(0, length) === parent.slice(0, length);
}
