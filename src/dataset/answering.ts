import type { Basis } from '../domain/basis.ts';
import { classWords } from '../domain/classWords.ts';
import type { Figure } from '../domain/figure.ts';
import { needsAcceptance } from '../domain/needsAcceptance.ts';
import { parseUnit } from '../domain/unit.ts';
import { isImprecise } from './computedFigure.ts';
import type { Dataset } from './dataset.ts';
import { cellKeyIn, seriesKey, type FigureCell } from './figureCell.ts';
import type { FigureQuery } from './figureQuery.ts';
import { isInUnit } from './isInUnit.ts';

type Wanted = Pick<FigureQuery, 'basis' | 'unit'>;

/** The figures of a cell that may answer under a basis, the preferred first. */
export function answering(cell: FigureCell, { basis, unit }: Wanted): readonly Figure[] {
  return inUnitFirst(inOrderOf(cell, basis), unit);
}

/** What answers under each basis in cells that were asked before; a cell does not change. */
const known = new WeakMap<FigureCell, Map<Basis, readonly Figure[]>>();

function inOrderOf(cell: FigureCell, basis: Basis): readonly Figure[] {
  const ofCell = known.get(cell) ?? new Map<Basis, readonly Figure[]>();
  const before = ofCell.get(basis);
  if (before !== undefined) return before;
  const figures = orders[basis](cell.published.filter(isNumber), cell.computed);
  known.set(cell, ofCell.set(basis, figures));
  return figures;
}

type Order = (published: readonly Figure[], computed: readonly Figure[]) => readonly Figure[];

const orders: Readonly<Record<Basis, Order>> = {
  // What a workbook adds is published nowhere.
  published: (published) => published.filter(({ status }) => status !== 'own'),
  computed: (published, computed) => [...computed.filter(hasInterval), ...published],
  preferred: (published, computed) => exactFirst(published, computed.filter(answersUnasked)),
  any: (published, computed) => [
    ...exactFirst(published, computed.filter(answersUnasked)),
    ...computed.filter((figure) => !answersUnasked(figure)),
  ],
};

/** One over two bases of which nobody can tell how far it may be off answers only `any`. */
const hasInterval = ({ status, low }: Figure): boolean => status !== 'mixed-base' || low !== null;

const isRough = ({ status }: Figure): boolean => status === 'about';

/** Exact printed figures, then computed ones, then what is printed roughly. */
function exactFirst(published: readonly Figure[], computed: readonly Figure[]): readonly Figure[] {
  return [
    ...published.filter((figure) => !isRough(figure)),
    ...computed,
    ...published.filter(isRough),
  ];
}

/** A class of figures (千亿级, 两位数) is no number that could answer. */
const isNumber = (figure: Figure): boolean => classWords(figure) === undefined;

/** The periods for which a query of this basis could be answered. */
export function answerablePeriods(
  dataset: Dataset,
  query: Omit<FigureQuery, 'period'>,
): readonly string[] {
  return periodsWhere(dataset, query, () => true);
}

/**
 * Of these the ones that may be the latest: not of a bound (超, 近), of another currency than the wanted one, nor of what answers
 * only where it is accepted.
 */
export function datedPeriods(
  dataset: Dataset,
  query: Omit<FigureQuery, 'period'>,
): readonly string[] {
  return periodsWhere(
    dataset,
    query,
    (figure) =>
      figure.low !== null &&
      figure.high !== null &&
      !needsAcceptance(figure.status) &&
      isInUnit(figure, query.unit),
  );
}

function periodsWhere(
  dataset: Dataset,
  query: Omit<FigureQuery, 'period'>,
  isFit: (figure: Figure) => boolean,
): readonly string[] {
  return dataset.periods(seriesKey(query)).filter((period) => {
    const cell = dataset.cell(cellKeyIn(query, period));
    return cell !== undefined && answering(cell, query).some(isFit);
  });
}

function answersUnasked({ origin, status }: Figure): boolean {
  return !needsAcceptance(status) && origin.kind === 'computed' && !isImprecise(origin.computed);
}

/** Of figures in two currencies, those that the wanted unit counts come first. */
function inUnitFirst(figures: readonly Figure[], unit: string | undefined): readonly Figure[] {
  if (unit === undefined || figures.length < 2) return figures;
  const { base } = parseUnit(unit);
  const apart = (figure: Figure): number => (parseUnit(figure.unit).base === base ? 0 : 1);
  // Most cells are in one currency: no list is made anew in every cell of a workbook.
  if (figures.every((figure) => apart(figure) === 0)) return figures;
  return figures.toSorted((left, right) => apart(left) - apart(right));
}
