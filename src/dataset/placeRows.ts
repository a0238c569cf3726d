import type { ComputedFigure } from '../domain/figure.ts';
import type { Observation } from '../domain/observation.ts';
import type { Rows } from '../domain/rows.ts';
import { columnOf } from './columns/columnOf.ts';
import type { Edition } from './edition.ts';
import type { OwnFigures } from './ownFigures.ts';

/** Where the figures of one place stand in the lists of an edition. */
export interface PlaceRows {
  readonly observations: Uint32Array;
  readonly computed: Uint32Array;
  /** What a workbook adds: figures that were typed, steps to what follows from them, and what follows. */
  readonly own: readonly Observation[];
  readonly ownSteps: readonly ComputedFigure[];
  readonly ownComputed: readonly ComputedFigure[];
}

/** What is looked up: an edition, and what a workbook adds to it. */
export interface Indexed {
  readonly edition: Edition;
  readonly own: OwnFigures;
}

/** The rows of every place. */
export interface RowsOfPlaces {
  /** Of which there is any figure. */
  readonly places: readonly string[];
  readonly of: (place: string) => PlaceRows | undefined;
}

const isOf =
  (place: string) =>
  (item: { readonly place: string }): boolean =>
    item.place === place;

/** Sorts the figures of an edition by their places, in four bytes a figure. */
export function placeRows({ edition, own }: Indexed): RowsOfPlaces {
  const observations = rowsBy(edition.observations);
  const computed = rowsBy(edition.computed);
  const added = [...own.observations, ...own.steps, ...own.computed].map(({ place }) => place);
  const places = new Set([...observations.places, ...computed.places, ...added]);
  return {
    places: [...places],
    of: (place) =>
      places.has(place)
        ? {
            observations: observations.of(place),
            computed: computed.of(place),
            own: own.observations.filter(isOf(place)),
            ownSteps: own.steps.filter(isOf(place)),
            ownComputed: own.computed.filter(isOf(place)),
          }
        : undefined,
  };
}

interface SortedRows {
  readonly places: readonly string[];
  readonly of: (place: string) => Uint32Array;
}

/** Counts the rows of each place, then puts each row behind those of the places before its own. */
function rowsBy(rows: Rows<{ readonly place: string }>): SortedRows {
  const { words, codes } = columnOf(rows, 'place').dictionary();
  const starts = new Uint32Array(words.length + 1);
  for (let row = 0; row < rows.length; row += 1) {
    const next = (codes[row] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let code = 1; code <= words.length; code += 1) {
    starts[code] = (starts[code] ?? 0) + (starts[code - 1] ?? 0);
  }
  const ends = starts.slice();
  const sorted = new Uint32Array(rows.length);
  for (let row = 0; row < rows.length; row += 1) {
    const code = codes[row] ?? 0;
    const at = ends[code] ?? 0;
    sorted[at] = row;
    ends[code] = at + 1;
  }
  const codeOf = new Map(words.map((word, code) => [word, code]));
  return {
    places: words.filter((_word, code) => (ends[code] ?? 0) > (starts[code] ?? 0)),
    of: (place) => {
      const code = codeOf.get(place);
      return code === undefined ? new Uint32Array() : sorted.subarray(starts[code], ends[code]);
    },
  };
}
