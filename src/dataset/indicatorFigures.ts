import type { mixedHalfWidth } from '../domain/baseTest.ts';
import { compareText } from '../domain/compareText.ts';
import type { ComputedFigure, Figure } from '../domain/figure.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';
import { isOwnId } from '../domain/ownId.ts';
import { parseUnit } from '../domain/unit.ts';
import { compareVintages, termsWithoutVintage } from '../domain/vintage.ts';
import type { Observed, VintageGroup } from '../domain/vintageGroups.ts';
import { defaultUnit } from './answerUnit.ts';
import { computedFigure } from './computedFigure.ts';
import type { Edition } from './edition.ts';
import { cellKey, seriesKey } from './figureCell.ts';
import { isPrintedNumber } from './isPrintedNumber.ts';
import type { IndicatorRows } from './placeRows.ts';
import { publishedFigure } from './publishedFigure.ts';

/** Look-up of all figures that were made so far. */
export interface MadeFigures {
  /** Cells by `cellKey`. */
  readonly cells: Map<string, OpenCell>;
  /** Period codes by `seriesKey`, in the order of the edition. */
  readonly periods: Map<string, string[]>;
  /** Every figure by the id of each of its observations or of its computation. */
  readonly byId: Map<string, Figure>;
}

/** A figure, and its place among all figures of the edition. */
export interface RankedFigure {
  readonly figure: Figure;
  readonly rank: number;
}

/** What the figures of every place are made with. */
export interface Making {
  readonly edition: Edition;
  readonly indicatorOf: (id: string) => Indicator | undefined;
  readonly order: (observed: Observed) => readonly VintageGroup[];
  /** How far growth over two bases may be off, as `mixedHalfWidth` tells it of an indicator's tests. */
  readonly mixedGrowth: (indicator: string) => ReturnType<typeof mixedHalfWidth>;
}

/**
 * Makes the figures of one indicator of one place, and adds them to those that were made.
 *
 * @returns printed ones with plain terms first, then computed ones, each in the order of the edition
 */
export function indicatorFigures(
  rows: IndicatorRows,
  making: Making,
  made: MadeFigures,
): readonly RankedFigure[] {
  const open: Opened = { ...made, figures: [] };
  for (const { observed, rank } of printedGroups(rows, making.edition)) {
    const figure = printedFigure(observed, making);
    if (figure === undefined) continue;
    for (const { id } of observed) open.byId.set(id, figure);
    place(open, figure, 'published', rank);
  }
  placeTyped(open, rows, making);
  placeComputed(open, rows, making);
  for (const { figure } of open.figures) {
    const cell = open.cells.get(cellKey(figure));
    if (cell === undefined) continue;
    if (cell.published.length > 1) cell.published.sort(ownUnitFirst(making.indicatorOf));
    if (cell.computed.length > 1) cell.computed.sort(byPreference);
  }
  return open.figures;
}

/** What was made so far, with the figures that are being made. */
interface Opened extends MadeFigures {
  readonly figures: RankedFigure[];
}

function place(
  { cells, periods, figures }: Opened,
  figure: Figure,
  kind: keyof OpenCell,
  rank: number,
): void {
  figures.push({ figure, rank });
  const key = cellKey(figure);
  const known = cells.get(key);
  const cell = known ?? { published: [], computed: [] };
  cell[kind].push(figure);
  if (known !== undefined) return;
  cells.set(key, cell);
  push(periods, seriesKey(figure), figure.period);
}

/** What a workbook adds stands behind all that its edition has. */
const lastRank = ({ edition }: Making): number =>
  2 * edition.observations.length + edition.computed.length;

/** What was typed in the workbook, where no number is published. */
function placeTyped(open: Opened, { own }: IndicatorRows, making: Making): void {
  for (const observation of own) {
    const figure = ownFigure(observation, making.indicatorOf);
    if (figure === undefined || isAnswered(open.cells.get(cellKey(figure)))) continue;
    open.byId.set(figure.id, figure);
    place(open, figure, 'published', lastRank(making));
  }
}

function placeComputed(open: Opened, rows: IndicatorRows, making: Making): void {
  const compute = (computed: ComputedFigure | undefined, rank?: number): void => {
    const figure = figureOfComputed(computed, open.byId, making);
    if (figure === undefined) return;
    open.byId.set(figure.id, figure);
    if (rank !== undefined) place(open, figure, 'computed', rank);
  };
  const { edition } = making;
  const behind = 2 * edition.observations.length;
  for (const row of rows.computed) compute(edition.computed.at(row), behind + row);
  for (const computed of rows.ownSteps) compute(computed);
  for (const computed of rows.ownComputed) compute(computed, lastRank(making));
}

function printedFigure(observed: Observed, { indicatorOf, order }: Making): Figure | undefined {
  const indicator = indicatorOf(observed[0].indicator);
  const [first, ...others] = order(observed);
  return indicator === undefined || first === undefined
    ? undefined
    : publishedFigure([first, ...others], indicator);
}

function figureOfComputed(
  computed: ComputedFigure | undefined,
  byId: ReadonlyMap<string, Figure>,
  making: Making,
): Figure | undefined {
  const indicator = computed === undefined ? undefined : making.indicatorOf(computed.indicator);
  return computed === undefined || indicator === undefined
    ? undefined
    : computedFigure(computed, indicator, halfWidthOf(computed, byId, making));
}

/** A figure as it was typed in the workbook. */
function ownFigure(
  observation: Observation,
  indicatorOf: Making['indicatorOf'],
): Figure | undefined {
  const indicator = indicatorOf(observation.indicator);
  if (indicator === undefined) return undefined;
  const typed = publishedFigure([{ vintage: '', observations: [observation] }], indicator);
  return { ...typed, status: 'own' };
}

const isAnswered = (cell: OpenCell | undefined): boolean =>
  cell?.published.some(isPrintedNumber) === true;

interface OpenCell {
  readonly published: Figure[];
  readonly computed: Figure[];
}

interface PrintedGroup {
  readonly observed: Observed;
  readonly rank: number;
}

/**
 * Observations of one figure together; other terms or another currency make another figure. What is stated without further terms
 * answers before what is stated in dollars or on another basis.
 */
function printedGroups({ observations }: IndicatorRows, edition: Edition): readonly PrintedGroup[] {
  const groups = new Map<string, { observed: [Observation, ...Observation[]]; rank: number }>();
  for (const row of observations) {
    const observation = edition.observations.at(row);
    if (observation === undefined) continue;
    const { reference, unit } = observation;
    const terms = termsWithoutVintage(observation.terms);
    const key = `${cellKey(observation)}|${reference}|${terms}|${parseUnit(unit).base}`;
    const group = groups.get(key);
    if (group !== undefined) group.observed.push(observation);
    else {
      const rank = row + (terms === '' ? 0 : edition.observations.length);
      groups.set(key, { observed: [observation], rank });
    }
  }
  return [...groups.values()].toSorted((left, right) => left.rank - right.rank);
}

/** A figure in the indicator's unit answers before one in another currency. */
function ownUnitFirst(indicatorOf: Making['indicatorOf']): (left: Figure, right: Figure) => number {
  const foreign = ({ indicator, measure, unit }: Figure): number => {
    const known = indicatorOf(indicator);
    return known === undefined || unit === defaultUnit(measure, known) ? 0 : 1;
  };
  return (left, right) => foreign(left) - foreign(right);
}

/** How far growth and increases over two bases may be off. */
function halfWidthOf(
  { mixed, method, indicator, inputs }: ComputedFigure,
  byId: ReadonlyMap<string, Figure>,
  { mixedGrowth }: Making,
): number | undefined {
  const growth = mixed === true ? mixedGrowth(indicator) : undefined;
  if (growth === undefined || method === 'growth') return growth;
  const before = byId.get(inputs[1] ?? '');
  return method === 'increase' && before !== undefined ? growth * before.value : undefined;
}

/** One over two bases answers after all others, an implied base last. */
const acceptance = ({ status }: Figure): number =>
  ['mixed-base', 'implied-base'].indexOf(status) + 1;
const vintage = ({ origin }: Figure): string =>
  origin.kind === 'computed' ? (origin.computed.vintage ?? '') : '';
const width = ({ low, high }: Figure): number => (high ?? Infinity) - (low ?? -Infinity);

function byPreference(left: Figure, right: Figure): number {
  return (
    acceptance(left) - acceptance(right) ||
    // What follows from printed figures alone answers first.
    Number(isOwnId(left.id)) - Number(isOwnId(right.id)) ||
    compareVintages(vintage(left), vintage(right)) ||
    width(left) - width(right) ||
    compareText(left.id, right.id)
  );
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
