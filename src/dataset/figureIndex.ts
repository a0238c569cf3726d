import { mixedHalfWidth } from '../domain/baseTest.ts';
import type { Figure } from '../domain/figure.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { FigureKey } from '../domain/observation.ts';
import { once } from '../domain/once.ts';
import { remember } from '../domain/remember.ts';
import type { Rows } from '../domain/rows.ts';
import { answeringOrder } from './answeringOrder.ts';
import { columnOf } from './columns/columnOf.ts';
import type { FigureCell } from './figureCell.ts';
import { figureRows } from './figureRows.ts';
import {
  indicatorFigures,
  type MadeFigures,
  type Making,
  type RankedFigure,
} from './indicatorFigures.ts';
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
 * The look-up of an edition. Figures of an indicator of a place are made when one of them is first asked for: a workbook asks of
 * a few, and no page waits for those of two hundred places.
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
  const made: MadeFigures = { cells: new Map(), periods: new Map(), byId: new Map() };
  const groups = new Map<string, readonly RankedFigure[]>();
  const ofIndicator = (place: string, indicator: string): readonly RankedFigure[] => {
    const key = `${place}|${indicator}`;
    const known = groups.get(key);
    const ofRows = known === undefined ? rows.of(place).get(indicator) : undefined;
    if (ofRows === undefined) return known ?? [];
    const figures = indicatorFigures(ofRows, making, made);
    groups.set(key, figures);
    return figures;
  };
  const ofPlace = (place: string): readonly RankedFigure[] =>
    [...rows.of(place).keys()].flatMap((indicator) => ofIndicator(place, indicator));
  const inKey = (key: string): void => {
    // Keys begin with place and indicator, whose ids hold no `|`.
    const end = key.indexOf('|');
    const start = key.slice(0, key.indexOf('|', end + 1));
    if (!groups.has(start)) ofIndicator(start.slice(0, end), start.slice(end + 1));
  };
  const all = once(() => inOrder(rows.places.flatMap(ofPlace)));
  const keyOf = once(() => keyOfId(indexed));
  return {
    cell: (key) => {
      const known = made.cells.get(key);
      if (known === undefined) inKey(key);
      return known ?? made.cells.get(key);
    },
    periods: (key) => {
      inKey(key);
      return made.periods.get(key) ?? [];
    },
    figure: (id) => {
      const key = keyOf()(id);
      if (key !== undefined) ofIndicator(key.place, key.indicator);
      return made.byId.get(id);
    },
    all,
    ofPlace: (place) => inOrder(ofPlace(place)),
    hasPlace: (place) => rows.of(place).size > 0,
  };
}

const inOrder = (ranked: readonly RankedFigure[]): readonly Figure[] =>
  ranked.toSorted((left, right) => left.rank - right.rank).map(({ figure }) => figure);

/** Place and indicator of a figure, by the id of any of its observations or of its computation. */
function keyOfId({ edition, own }: Indexed): (id: string) => PlaceAndIndicator | undefined {
  const added = new Map<string, PlaceAndIndicator>(
    [...own.observations, ...own.computed, ...own.steps].map((item) => [item.id, item]),
  );
  const columns = { observations: keyAt(edition.observations), computed: keyAt(edition.computed) };
  return (id) => {
    const found = figureRows(edition).find(id);
    return found === undefined ? added.get(id) : columns[found.list](found.row);
  };
}

type PlaceAndIndicator = Pick<FigureKey, 'place' | 'indicator'>;

function keyAt(rows: Rows<FigureKey>): (row: number) => PlaceAndIndicator {
  const place = columnOf(rows, 'place');
  const indicator = columnOf(rows, 'indicator');
  return (row) => ({ place: place.at(row), indicator: indicator.at(row) });
}
