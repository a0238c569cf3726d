import { mixedHalfWidth } from '../domain/baseTest.ts';
import type { Figure } from '../domain/figure.ts';
import type { Indicator } from '../domain/indicator.ts';
import { remember } from '../domain/remember.ts';
import { answeringOrder } from './answeringOrder.ts';
import type { Edition } from './edition.ts';
import type { FigureCell } from './figureCell.ts';
import {
  placeFigures,
  type Making,
  type PlaceFigures,
  type PlaceRows,
  type RankedFigure,
} from './placeFigures.ts';

/** Look-up of every figure of an edition. */
export interface FigureIndex {
  /** By `cellKey`. */
  readonly cell: (key: string) => FigureCell | undefined;
  /** Period codes by `seriesKey`, in the order of the edition. */
  readonly periods: (key: string) => readonly string[];
  /** By the id of each of its observations or of its computation. */
  readonly figure: (id: string) => Figure | undefined;
  /** All: printed ones with plain terms, other printed ones, computed ones, each in the order of the edition. */
  readonly all: () => readonly Figure[];
  readonly ofPlace: (place: string) => readonly Figure[];
  /** Whether there is any figure of a place. */
  readonly hasPlace: (place: string) => boolean;
}

/**
 * The look-up of an edition. Figures of a place are made when one of them is first asked for: a workbook asks of a few places,
 * and no page waits for those of two hundred.
 */
export function figureIndex(
  edition: Edition,
  indicatorOf: (id: string) => Indicator | undefined,
): FigureIndex {
  const rows = rowsByPlace(edition);
  const making: Making = {
    edition,
    indicatorOf,
    order: answeringOrder(edition),
    mixedGrowth: remember((indicator: string) =>
      mixedHalfWidth(edition.bases.filter((test) => test.indicator === indicator)),
    ),
  };
  const made = new Map<string, PlaceFigures>();
  const ofPlace = (place: string): PlaceFigures | undefined => {
    const known = made.get(place);
    const own = known === undefined ? rows.get(place) : undefined;
    if (own === undefined) return known;
    const figures = placeFigures(own, making);
    made.set(place, figures);
    return figures;
  };
  // Keys begin with the place, whose id holds no `|`.
  const inKey = (key: string): PlaceFigures | undefined => ofPlace(key.slice(0, key.indexOf('|')));
  const all = once(() =>
    inOrder([...rows.keys()].flatMap((place) => ofPlace(place)?.figures ?? [])),
  );
  const places = once(() => placesOfIds(edition));
  return {
    cell: (key) => inKey(key)?.cells.get(key),
    periods: (key) => inKey(key)?.periods.get(key) ?? [],
    figure: (id) => ofPlace(places().get(id) ?? '')?.byId.get(id),
    all,
    ofPlace: (place) => ofPlace(place)?.figures.map(({ figure }) => figure) ?? [],
    hasPlace: (place) => rows.has(place),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function rowsByPlace({ observations, computed }: Edition): ReadonlyMap<string, PlaceRows> {
  const rows = new Map<string, { observations: number[]; computed: number[] }>();
  const rowsOf = (place: string): { observations: number[]; computed: number[] } => {
    const known = rows.get(place);
    if (known !== undefined) return known;
    const made = { observations: [], computed: [] };
    rows.set(place, made);
    return made;
  };
  for (const [row, { place }] of observations.entries()) rowsOf(place).observations.push(row);
  for (const [row, { place }] of computed.entries()) rowsOf(place).computed.push(row);
  return rows;
}

const inOrder = (ranked: readonly RankedFigure[]): readonly Figure[] =>
  ranked.toSorted((left, right) => left.rank - right.rank).map(({ figure }) => figure);

function placesOfIds({ observations, computed }: Edition): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const { id, place } of observations) places.set(id, place);
  for (const { id, place } of computed) places.set(id, place);
  return places;
}
