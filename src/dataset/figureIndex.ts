import { mixedHalfWidth } from '../domain/baseTest.ts';
import type { Figure } from '../domain/figure.ts';
import type { Indicator } from '../domain/indicator.ts';
import { remember } from '../domain/remember.ts';
import { answeringOrder } from './answeringOrder.ts';
import type { Edition } from './edition.ts';
import type { FigureCell } from './figureCell.ts';
import type { OwnFigures } from './ownFigures.ts';
import {
  placeFigures,
  type Making,
  type PlaceFigures,
  type PlaceRows,
  type RankedFigure,
} from './placeFigures.ts';

/** What is looked up: an edition, and what a workbook adds to it. */
export interface Indexed {
  readonly edition: Edition;
  readonly own: OwnFigures;
}

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
  indexed: Indexed,
  indicatorOf: (id: string) => Indicator | undefined,
): FigureIndex {
  const { edition } = indexed;
  const rows = rowsByPlace(indexed);
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
    const ofRows = known === undefined ? rows.get(place) : undefined;
    if (ofRows === undefined) return known;
    const figures = placeFigures(ofRows, making);
    made.set(place, figures);
    return figures;
  };
  // Keys begin with the place, whose id holds no `|`.
  const inKey = (key: string): PlaceFigures | undefined => ofPlace(key.slice(0, key.indexOf('|')));
  const all = once(() =>
    inOrder([...rows.keys()].flatMap((place) => ofPlace(place)?.figures ?? [])),
  );
  const places = once(() => placesOfIds(indexed));
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

type OpenRows = { -readonly [Name in keyof PlaceRows]: PlaceRows[Name][number][] };

function rowsByPlace({ edition, own }: Indexed): ReadonlyMap<string, PlaceRows> {
  const { observations, computed } = edition;
  const rows = new Map<string, OpenRows>();
  const rowsOf = (place: string): OpenRows => {
    const known = rows.get(place);
    if (known !== undefined) return known;
    const made: OpenRows = {
      observations: [],
      computed: [],
      own: [],
      ownSteps: [],
      ownComputed: [],
    };
    rows.set(place, made);
    return made;
  };
  for (const [row, { place }] of observations.entries()) rowsOf(place).observations.push(row);
  for (const [row, { place }] of computed.entries()) rowsOf(place).computed.push(row);
  for (const observation of own.observations) rowsOf(observation.place).own.push(observation);
  for (const step of own.steps) rowsOf(step.place).ownSteps.push(step);
  for (const figure of own.computed) rowsOf(figure.place).ownComputed.push(figure);
  return rows;
}

const inOrder = (ranked: readonly RankedFigure[]): readonly Figure[] =>
  ranked.toSorted((left, right) => left.rank - right.rank).map(({ figure }) => figure);

function placesOfIds({ edition, own }: Indexed): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const { observations, computed } of [edition, own]) {
    for (const { id, place } of observations) places.set(id, place);
    for (const { id, place } of computed) places.set(id, place);
  }
  for (const { id, place } of own.steps) places.set(id, place);
  return places;
}
