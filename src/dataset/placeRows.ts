import type { ComputedFigure } from '../domain/figure.ts';
import type { FigureKey, Observation } from '../domain/observation.ts';
import { remember } from '../domain/remember.ts';
import type { Rows } from '../domain/rows.ts';
import { columnOf } from './columns/columnOf.ts';
import type { Edition } from './edition.ts';
import type { OwnFigures } from './ownFigures.ts';

/** Where the figures of one indicator of one place stand in the lists of an edition. */
export interface IndicatorRows {
  readonly observations: readonly number[];
  readonly computed: readonly number[];
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
  /** Rows of a place by indicator; none where there is no figure of it. */
  readonly of: (place: string) => ReadonlyMap<string, IndicatorRows>;
}

/** Sorts the figures of an edition by their places, in four bytes a figure; those of a place by indicator when it is asked for. */
export function placeRows({ edition, own }: Indexed): RowsOfPlaces {
  const observations = rowsBy(edition.observations);
  const computed = rowsBy(edition.computed);
  const added = [...own.observations, ...own.steps, ...own.computed].map(({ place }) => place);
  return {
    places: [...new Set([...observations.places, ...computed.places, ...added])],
    of: remember((place: string) => {
      const groups = new Map<string, OpenRows>();
      const group = (indicator: string): OpenRows => {
        const known = groups.get(indicator);
        if (known !== undefined) return known;
        const open = { observations: [], computed: [], own: [], ownSteps: [], ownComputed: [] };
        groups.set(indicator, open);
        return open;
      };
      for (const list of ['observations', 'computed'] as const) {
        const indicator = columnOf<FigureKey, 'indicator'>(edition[list], 'indicator');
        const rows = list === 'computed' ? computed : observations;
        for (const row of rows.of(place)) group(indicator.at(row))[list].push(row);
      }
      for (const item of own.observations.filter(isOf(place))) group(item.indicator).own.push(item);
      for (const item of own.steps.filter(isOf(place))) group(item.indicator).ownSteps.push(item);
      for (const item of own.computed.filter(isOf(place)))
        group(item.indicator).ownComputed.push(item);
      return groups;
    }),
  };
}

type OpenRows = { readonly [Name in keyof IndicatorRows]: IndicatorRows[Name][number][] };

const isOf =
  (place: string) =>
  (item: { readonly place: string }): boolean =>
    item.place === place;

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
