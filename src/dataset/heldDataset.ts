import type { Figure } from '../domain/figure.ts';
import { cellFigures } from './cellFigures.ts';
import type { Dataset } from './dataset.ts';
import { cellKey } from './figureCell.ts';

/** Figures that stay as another edition has them, by `cellKey`; one that is not in its edition stays missing. */
export type HeldFigures = ReadonlyMap<string, Dataset>;

/**
 * An edition in which single figures answer as other editions have them. What was worked out from a held figure when the
 * edition was built stays the edition's own.
 *
 * @example
 * heldDataset(newer, new Map([['410100|trade||level|2024', older]]));
 * // => TRADE("郑州",2024) as before; a figure that only `newer` has is missing again where `older` is named for it
 */
export function heldDataset(base: Dataset, held: HeldFigures): Dataset {
  if (held.size === 0) return base;
  const others = [...new Set(held.values())];
  const series = heldSeries(held);
  const firstOf = <Item>(find: (dataset: Dataset) => Item | undefined): Item | undefined =>
    find(base) ?? others.map(find).find((item) => item !== undefined);
  const withHeld = (figures: readonly Figure[], isMeant: (key: string) => boolean): Figure[] => [
    ...figures.filter((figure) => !held.has(cellKey(figure))),
    ...[...held].filter(([key]) => isMeant(key)).flatMap(([key, from]) => cellFigures(from, key)),
  ];
  return {
    edition: base.edition,
    own: base.own,
    places: base.places,
    indicators: base.indicators,
    breakdowns: base.breakdowns,
    place: (id) => firstOf((dataset) => dataset.place(id)),
    indicator: (id) => firstOf((dataset) => dataset.indicator(id)),
    breakdown: (id) => firstOf((dataset) => dataset.breakdown(id)),
    source: (id) => firstOf((dataset) => dataset.source(id)),
    figure: (id) => {
      const figure = base.figure(id);
      if (figure !== undefined && !held.has(cellKey(figure))) return figure;
      return others.map((dataset) => dataset.figure(id)).find((other) => other !== undefined);
    },
    get figures() {
      return withHeld(base.figures, () => true);
    },
    figuresOf: (place) => withHeld(base.figuresOf(place), (key) => key.startsWith(`${place}|`)),
    hasFigures: (place) =>
      base.hasFigures(place) || [...held].some(([key, from]) => isOf(place, key, from)),
    cell: (key) => (held.has(key) ? held.get(key)?.cell(key) : base.cell(key)),
    periods: (key) => {
      const own = series.get(key);
      const periods = base.periods(key);
      if (own === undefined) return periods;
      const kept = [...own].flatMap(([period, isThere]) => (isThere ? [period] : []));
      return [...periods.filter((period) => !own.has(period)), ...kept];
    },
  };
}

const isOf = (place: string, key: string, from: Dataset): boolean =>
  key.startsWith(`${place}|`) && from.cell(key) !== undefined;

/** Whether each held period of a series is there, by `seriesKey`. */
function heldSeries(held: HeldFigures): ReadonlyMap<string, ReadonlyMap<string, boolean>> {
  const series = new Map<string, Map<string, boolean>>();
  for (const [key, from] of held) {
    const at = key.lastIndexOf('|');
    const [ofSeries, period] = [key.slice(0, at), key.slice(at + 1)];
    const periods = series.get(ofSeries) ?? new Map<string, boolean>();
    periods.set(period, from.cell(key) !== undefined);
    series.set(ofSeries, periods);
  }
  return series;
}
