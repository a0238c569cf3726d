import { mixedHalfWidth } from '../domain/baseTest.ts';
import { compareText } from '../domain/compareText.ts';
import type { ComputedFigure, Figure } from '../domain/figure.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';
import { remember } from '../domain/remember.ts';
import { parseUnit } from '../domain/unit.ts';
import { compareVintages, termsWithoutVintage } from '../domain/vintage.ts';
import type { Observed } from '../domain/vintageGroups.ts';
import { answeringOrder } from './answeringOrder.ts';
import { defaultUnit } from './answerUnit.ts';
import { computedFigure } from './computedFigure.ts';
import type { Edition } from './edition.ts';
import { cellKey, seriesKey, type FigureCell } from './figureCell.ts';
import { publishedFigure, type Printings } from './publishedFigure.ts';

/** Look-up of every figure of an edition. */
export interface FigureIndex {
  /** Cells by `cellKey`. */
  readonly cells: ReadonlyMap<string, FigureCell>;
  /** Period codes by `seriesKey`, in the order of the edition. */
  readonly periods: ReadonlyMap<string, readonly string[]>;
  /** Every figure by the id of each of its observations or of its computation. */
  readonly byId: ReadonlyMap<string, Figure>;
  readonly figures: readonly Figure[];
  /** Ids of the places that have a figure. */
  readonly places: ReadonlySet<string>;
}

type Lookup<Item> = (id: string) => Item | undefined;

/** Builds the look-up of an edition, once when it is loaded. */
export function figureIndex(edition: Edition, indicatorOf: Lookup<Indicator>): FigureIndex {
  const cells = new Map<string, { published: Figure[]; computed: Figure[] }>();
  const periods = new Map<string, string[]>();
  const byId = new Map<string, Figure>();
  const figures: Figure[] = [];
  const place = (figure: Figure, kind: 'published' | 'computed'): void => {
    figures.push(figure);
    const key = cellKey(figure);
    const cell = cells.get(key);
    if (cell !== undefined) {
      cell[kind].push(figure);
      return;
    }
    const made: { published: Figure[]; computed: Figure[] } = { published: [], computed: [] };
    made[kind].push(figure);
    cells.set(key, made);
    push(periods, seriesKey(figure), figure.period);
  };
  const halfWidths = mixedHalfWidths(edition);
  for (const printings of printedFigures(edition)) {
    const indicator = indicatorOf(printings[0].observations[0].indicator);
    if (indicator === undefined) continue;
    const figure = publishedFigure(printings, indicator);
    for (const { observations } of printings) {
      for (const { id } of observations) byId.set(id, figure);
    }
    place(figure, 'published');
  }
  for (const computed of edition.computed) {
    const indicator = indicatorOf(computed.indicator);
    if (indicator === undefined) continue;
    const figure = computedFigure(computed, indicator, halfWidths(computed, byId));
    byId.set(figure.id, figure);
    place(figure, 'computed');
  }
  for (const cell of cells.values()) {
    if (cell.published.length > 1) cell.published.sort(ownUnitFirst(indicatorOf));
    if (cell.computed.length > 1) cell.computed.sort(byPreference);
  }
  return { cells, periods, byId, figures, places: new Set(figures.map((figure) => figure.place)) };
}

/** Groups observations of one figure by vintage; other terms or another currency make another figure. */
function* printedFigures(edition: Edition): Generator<Printings> {
  const groups = new Map<string, [Observation, ...Observation[]]>();
  for (const observation of edition.observations) {
    const { reference, terms, unit } = observation;
    const scope = `${reference}|${termsWithoutVintage(terms)}|${parseUnit(unit).base}`;
    const key = `${cellKey(observation)}|${scope}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [observation]);
    else group.push(observation);
  }
  const order = answeringOrder(edition);
  for (const group of [...groups.values()].toSorted(plainTermsFirst)) {
    const [first, ...others] = order(group);
    if (first !== undefined) yield [first, ...others];
  }
}

/** What is stated without further terms answers before what is stated in dollars or on another basis. */
function plainTermsFirst([left]: Observed, [right]: Observed): number {
  return furtherTerms(left) - furtherTerms(right);
}

const furtherTerms = ({ terms }: Observation): number =>
  Math.min(termsWithoutVintage(terms).length, 1);

/** A figure in the indicator's unit answers before one in another currency. */
function ownUnitFirst(indicatorOf: Lookup<Indicator>): (left: Figure, right: Figure) => number {
  const foreign = ({ indicator, measure, unit }: Figure): number => {
    const known = indicatorOf(indicator);
    return known === undefined || unit === defaultUnit(measure, known) ? 0 : 1;
  };
  return (left, right) => foreign(left) - foreign(right);
}

/** How far growth and increases over two bases may be off, by indicator. */
function mixedHalfWidths(
  edition: Edition,
): (computed: ComputedFigure, byId: FigureIndex['byId']) => number | undefined {
  const ofIndicator = remember((indicator: string) =>
    mixedHalfWidth(edition.bases.filter((test) => test.indicator === indicator)),
  );
  return ({ mixed, method, indicator, inputs }, byId) => {
    const growth = mixed === true ? ofIndicator(indicator) : undefined;
    if (growth === undefined || method === 'growth') return growth;
    const before = byId.get(inputs[1] ?? '');
    return method === 'increase' && before !== undefined ? growth * before.value : undefined;
  };
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
