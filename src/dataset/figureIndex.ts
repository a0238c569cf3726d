import { compareText } from '../domain/compareText.ts';
import type { Figure } from '../domain/figure.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';
import type { Source } from '../domain/source.ts';
import { parseUnit } from '../domain/unit.ts';
import { defaultUnit } from './answerUnit.ts';
import { compareObservations } from './compareObservations.ts';
import { computedFigure } from './computedFigure.ts';
import type { Edition } from './edition.ts';
import { cellKey, seriesKey, type FigureCell } from './figureCell.ts';
import { publishedFigure, type Observed } from './publishedFigure.ts';
import { sumMisfit } from './sumMisfit.ts';

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
export function figureIndex(
  edition: Edition,
  indicatorOf: Lookup<Indicator>,
  sourceOf: Lookup<Source>,
): FigureIndex {
  const cells = new Map<string, { published: Figure[]; computed: Figure[] }>();
  const periods = new Map<string, string[]>();
  const byId = new Map<string, Figure>();
  const figures: Figure[] = [];
  const misfit = sumMisfit(edition.observations, edition.indicators);
  const place = (figure: Figure, kind: 'published' | 'computed'): void => {
    figures.push(figure);
    const key = cellKey(figure);
    const cell = cells.get(key);
    if (cell !== undefined) {
      cell[kind].push(figure);
      return;
    }
    cells.set(key, { published: [], computed: [], [kind]: [figure] });
    push(periods, seriesKey(figure), figure.period);
  };
  for (const observed of observedFigures(edition.observations, sourceOf, misfit)) {
    const indicator = indicatorOf(observed[0].indicator);
    if (indicator === undefined) continue;
    const figure = publishedFigure(observed, indicator);
    for (const { id } of observed) byId.set(id, figure);
    place(figure, 'published');
  }
  for (const computed of edition.computed) {
    const indicator = indicatorOf(computed.indicator);
    if (indicator === undefined) continue;
    const figure = computedFigure(computed, indicator);
    byId.set(figure.id, figure);
    place(figure, 'computed');
  }
  for (const cell of cells.values()) {
    if (cell.published.length > 1) cell.published.sort(ownUnitFirst(indicatorOf));
    if (cell.computed.length > 1) cell.computed.sort(byPreference);
  }
  return { cells, periods, byId, figures, places: new Set(figures.map((figure) => figure.place)) };
}

/** Groups observations of one figure, the preferred first; other terms or another currency make another figure. */
function* observedFigures(
  observations: readonly Observation[],
  sourceOf: Lookup<Source>,
  misfit: (observation: Observation) => number,
): Generator<Observed> {
  const groups = new Map<string, [Observation, ...Observation[]]>();
  for (const observation of observations) {
    const { reference, terms, unit } = observation;
    const key = `${cellKey(observation)}|${reference}|${terms}|${parseUnit(unit).base}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [observation]);
    else group.push(observation);
  }
  const compare = compareObservations(sourceOf, misfit);
  for (const group of [...groups.values()].toSorted(plainTermsFirst)) {
    const [first, ...others] = group.toSorted(compare);
    if (first !== undefined) yield [first, ...others];
  }
}

/** What is stated without further terms answers before what is stated in dollars or on another basis. */
function plainTermsFirst([left]: Observed, [right]: Observed): number {
  return Math.min(left.terms.length, 1) - Math.min(right.terms.length, 1);
}

/** A figure in the indicator's unit answers before one in another currency. */
function ownUnitFirst(indicatorOf: Lookup<Indicator>): (left: Figure, right: Figure) => number {
  const foreign = ({ indicator, measure, unit }: Figure): number => {
    const known = indicatorOf(indicator);
    return known === undefined || unit === defaultUnit(measure, known) ? 0 : 1;
  };
  return (left, right) => foreign(left) - foreign(right);
}

const implied = (figure: Figure): number => (figure.status === 'implied-base' ? 1 : 0);
const width = ({ low, high }: Figure): number => (high ?? Infinity) - (low ?? -Infinity);

function byPreference(left: Figure, right: Figure): number {
  return (
    implied(left) - implied(right) || width(left) - width(right) || compareText(left.id, right.id)
  );
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
