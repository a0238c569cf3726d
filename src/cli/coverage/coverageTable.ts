import { answeringOrder } from '../../dataset/answeringOrder.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Place } from '../../domain/place.ts';
import type { Rows } from '../../domain/rows.ts';

/** What is printed of one indicator for one unit in one year: how many vintages of its level and of its growth. */
export interface CoverageCell {
  readonly level: number;
  readonly growth: number;
}

/** One indicator: units by years, each row in the order of `years`. */
export interface IndicatorCoverage {
  readonly indicator: Indicator;
  readonly rows: readonly { readonly place: Place; readonly cells: readonly CoverageCell[] }[];
}

export interface CoverageTable {
  readonly years: readonly string[];
  readonly indicators: readonly IndicatorCoverage[];
}

/** Which part of a dataset is looked at: indicators by their ids, years from one to another. */
export interface CoverageWanted {
  readonly indicators: readonly string[];
  readonly from: number;
  readonly to: number;
}

const none: CoverageCell = { level: 0, growth: 0 };

/**
 * What is printed of indicators, totals of whole years and year-ends: a province and its units by years. Exact printings that
 * agree or only differ in rounding are one vintage; what is printed vaguely counts where nothing else is.
 *
 * @example
 * coverageTable(dataset, { indicators: ['gdp'], from: 2022, to: 2025 });
 * // => of a province 2022: { level: 3, growth: 2 }, as its GDP was printed before and after a census
 */
export function coverageTable(dataset: Dataset, wanted: CoverageWanted): CoverageTable {
  const { edition } = dataset;
  const observed = observedCells(edition.observations, wanted);
  const vintagesOf = answeringOrder(edition);
  const count = (key: string): number => {
    const printed = observed.get(key) ?? [];
    const [first, ...rest] = printed.filter(({ qualifiers }) => qualifiers.includes('exact'));
    return first === undefined ? Math.min(printed.length, 1) : vintagesOf([first, ...rest]).length;
  };
  const years = yearsOf(observed.keys());
  const units = unitsOf(edition.places);
  const indicators = wanted.indicators.flatMap((id) => {
    const indicator = dataset.indicator(id);
    if (indicator === undefined) return [];
    const rows = units.map((place) => ({
      place,
      cells: years.map((year): CoverageCell => {
        const level = count(keyOf(place.id, id, 'level', year));
        const growth = count(keyOf(place.id, id, 'yoy', year));
        return level + growth === 0 ? none : { level, growth };
      }),
    }));
    return rows.some(({ cells }) => cells.some((cell) => cell !== none))
      ? [{ indicator, rows }]
      : [];
  });
  return { years, indicators };
}

const keyOf = (place: string, indicator: string, measure: string, year: string): string =>
  [place, indicator, measure, year].join('|');

function observedCells(
  observations: Rows<Observation>,
  { indicators, from, to }: CoverageWanted,
): ReadonlyMap<string, readonly Observation[]> {
  const wanted = new Set(indicators);
  const cells = new Map<string, Observation[]>();
  for (const observation of observations.filter(isWhole)) {
    const { place, indicator, measure, period } = observation;
    const year = wholeYear(period);
    if (!wanted.has(indicator) || year === undefined || year < from || year > to) continue;
    const key = keyOf(place, indicator, measure, String(year));
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [observation]);
    else cell.push(observation);
  }
  return cells;
}

/** Whether it is of a total: its level, or its growth. */
const isWhole = ({ breakdown, measure, reference }: Observation): boolean =>
  breakdown === '' && reference === '' && (measure === 'level' || measure === 'yoy');

/** The year of a whole year or of its end. */
function wholeYear(code: string): number | undefined {
  return /^@?\d{4}$/u.test(code) ? canonicalPeriod(code)?.year : undefined;
}

function yearsOf(keys: Iterable<string>): readonly string[] {
  return [...new Set([...keys].map((key) => key.slice(-4)))].toSorted();
}

/** Provinces that have prefectures, each before its own. */
function unitsOf(places: readonly Place[]): readonly Place[] {
  const units: Place[] = [];
  for (const province of places.filter(({ kind }) => kind === 'province')) {
    const own = places.filter(
      ({ kind, parent }) => kind === 'prefecture' && parent === province.id,
    );
    if (own.length > 0) units.push(province, ...own);
  }
  return units;
}
