import type { Dataset } from '../../dataset/dataset.ts';
import type { Figure, Status } from '../../domain/figure.ts';
import type { Language } from '../../domain/language.ts';
import { withShortName } from '../../domain/name.ts';
import { periodText } from '../../domain/periodText.ts';
import { localName } from '../../formulas/localName.ts';
import { spanText } from '../../formulas/spanText.ts';
import { statusNames } from '../../formulas/statusNames.ts';
import { figureNames, titleWithoutPlace } from '../text/figureTitle.ts';
import { figureQuantity, quantityText, type QuantityText } from '../text/quantityText.ts';
import { figureAt } from './figureAt.ts';
import type { MapMeasure } from './mapMeasure.ts';
import { mapPlaces, type MapPlace } from './mapPlaces.ts';
import { shadesOf, type Shade } from './shades.ts';

/** What a map is of. */
export interface MapOf {
  readonly indicator: string;
  readonly measure: MapMeasure;
  readonly period: string;
}

/** One place of the map. */
export interface MapTile {
  readonly place: string;
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly figure?: Figure;
  /** Absent where there is no figure. */
  readonly quantity?: QuantityText;
  readonly status: Status;
  readonly statusText: string;
  /** 1 (the smallest) to 5; absent without a figure. */
  readonly shade?: number;
  /** Of all that are shown, the largest first; absent without a figure. No rank in the province where one is missing. */
  readonly standing?: number;
}

/** The shade of a range of values, in words. */
export interface LegendStep {
  readonly shade: number;
  /** From the smallest value to the largest: `42.8–61.5`. */
  readonly text: string;
}

/** An indicator over the places of the map in one period. */
export interface TileMap extends MapOf {
  /** `进出口`, `进出口同比`. */
  readonly title: string;
  readonly periodText: string;
  /** Empty for ratios, which carry their sign. */
  readonly unit: string;
  readonly tiles: readonly MapTile[];
  readonly rows: number;
  readonly columns: number;
  /** How many tiles have a figure. */
  readonly known: number;
  /** Ascending. */
  readonly legend: readonly LegendStep[];
}

/** Shades the places of the map by an indicator; a place without a figure has no shade and says so. */
export function tileMap(dataset: Dataset, of: MapOf, language: Language): TileMap {
  const places = mapPlaces(dataset);
  const found = places.map(({ id }) => figureAt(dataset, { ...of, place: id, breakdown: '' }));
  const figures = found.filter((figure) => figure !== undefined);
  const values = figures.map(({ value }) => value).toSorted((left, right) => right - left);
  const size = Math.max(0, ...values.map((value) => Math.abs(value)));
  const { of: shadeOf, shades } = shadesOf(values);
  const tiles = places.map((place, at) => {
    const figure = found[at];
    if (figure === undefined) return plainTile(place, 'missing', language);
    return Object.assign(plainTile(place, figure.status, language), {
      figure,
      quantity: figureQuantity(figure, language, size),
      shade: shadeOf(figure.value),
      standing: values.indexOf(figure.value) + 1,
    });
  });
  const names = figureNames(dataset, { ...of, place: '', breakdown: '' }, language);
  const [first] = figures;
  return {
    ...of,
    title: titleWithoutPlace(names, language),
    periodText: periodText(of.period, language),
    unit: first === undefined ? '' : figureQuantity(first, language, size).unit,
    tiles,
    rows: Math.max(0, ...tiles.map(({ row }) => row)),
    columns: Math.max(0, ...tiles.map(({ column }) => column)),
    known: figures.length,
    legend:
      first === undefined
        ? []
        : shades.map((shade) => legendStep(shade, { ...first, size }, language)),
  };
}

function plainTile(place: MapPlace, status: Status, language: Language): MapTile {
  return {
    place: place.id,
    name: localName(withShortName(place), language),
    row: place.tile.row,
    column: place.tile.column,
    status,
    statusText: statusNames[status][language],
  };
}

function legendStep(
  { shade, from, to }: Shade,
  like: Pick<Figure, 'unit' | 'measure'> & { readonly size: number },
  language: Language,
): LegendStep {
  const text = (value: number): string =>
    quantityText({ ...like, value }, legendDecimals(value, like.unit), language, like.size).number;
  const [low, high] = [text(from), text(to)];
  if (low === high) return { shade, text: low };
  // One sign of percent is enough for both.
  const start = low.endsWith('%') ? low.slice(0, -1) : low;
  return { shade, text: spanText(start, high, language) };
}

/** A legend tells sizes, not precision: ratios in tenths of a percent, large numbers without decimals. */
function legendDecimals(value: number, unit: string): number {
  if (unit === '1') return 3;
  return Math.abs(value) < 100 ? 1 : 0;
}
