import { mixedHalfWidth } from '../domain/baseTest.ts';
import type { Figure } from '../domain/figure.ts';
import type { Indicator } from '../domain/indicator.ts';
import { remember } from '../domain/remember.ts';
import { answeringOrder } from './answeringOrder.ts';
import { columnOf } from './columns/columnOf.ts';
import type { FigureCell } from './figureCell.ts';
import { figureRows } from './figureRows.ts';
import { placeFigures, type Making, type PlaceFigures, type RankedFigure } from './placeFigures.ts';
import { placeRows, type Indexed } from './placeRows.ts';

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
  const rows = placeRows(indexed);
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
    const ofRows = known === undefined ? rows.of(place) : undefined;
    if (ofRows === undefined) return known;
    const figures = placeFigures(ofRows, making);
    made.set(place, figures);
    return figures;
  };
  // Keys begin with the place, whose id holds no `|`.
  const inKey = (key: string): PlaceFigures | undefined => ofPlace(key.slice(0, key.indexOf('|')));
  const all = once(() => inOrder(rows.places.flatMap((place) => ofPlace(place)?.figures ?? [])));
  const placeOf = once(() => placeOfId(indexed));
  return {
    cell: (key) => inKey(key)?.cells.get(key),
    periods: (key) => inKey(key)?.periods.get(key) ?? [],
    figure: (id) => ofPlace(placeOf()(id) ?? '')?.byId.get(id),
    all,
    ofPlace: (place) => ofPlace(place)?.figures.map(({ figure }) => figure) ?? [],
    hasPlace: (place) => rows.of(place) !== undefined,
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const inOrder = (ranked: readonly RankedFigure[]): readonly Figure[] =>
  ranked.toSorted((left, right) => left.rank - right.rank).map(({ figure }) => figure);

/** The place of a figure, by the id of any of its observations or of its computation. */
function placeOfId({ edition, own }: Indexed): (id: string) => string | undefined {
  const added = new Map(
    [...own.observations, ...own.computed, ...own.steps].map(({ id, place }) => [id, place]),
  );
  const places = {
    observations: columnOf(edition.observations, 'place'),
    computed: columnOf(edition.computed, 'place'),
  };
  return (id) => {
    const found = figureRows(edition).find(id);
    return found === undefined ? added.get(id) : places[found.list].at(found.row);
  };
}
