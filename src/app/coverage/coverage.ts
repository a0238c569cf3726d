import { answering } from '../../dataset/answering.ts';
import { defaultUnit } from '../../dataset/answerUnit.ts';
import { cellKeyIn, seriesKey, type FigureCell } from '../../dataset/figureCell.ts';
import { isInUnit } from '../../dataset/isInUnit.ts';
import { comparePeriodCodes } from '../../domain/comparePeriodCodes.ts';
import { statuses, type Figure, type Status } from '../../domain/figure.ts';
import type { Measure } from '../../domain/measure.ts';
import { periodText } from '../../domain/periodText.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { localName } from '../../formulas/localName.ts';

/** What a map of coverage is of. */
export interface CoverageOf {
  readonly indicator: string;
  /** Canonical breakdown key; empty for the total. */
  readonly breakdown: string;
  readonly measure: Measure;
}

/** One place in one period. `missing` where nothing exists, not even an implied base. */
export interface CoverageCell {
  readonly status: Status;
  readonly figure?: Figure;
}

/** Which figures of an indicator exist: places down, periods across. */
export interface Coverage extends CoverageOf {
  /** In the order of the edition. */
  readonly places: readonly { readonly id: string; readonly label: string }[];
  /** Ascending. */
  readonly periods: readonly { readonly code: string; readonly label: string }[];
  readonly cells: readonly (readonly CoverageCell[])[];
  readonly counts: Readonly<Record<Status, number>>;
}

/** Maps what exists of an indicator, in one breakdown and measure. */
export function coverage(context: FunctionContext, of: CoverageOf): Coverage {
  const { dataset, language } = context;
  const periodsOf = (place: string): readonly string[] =>
    dataset.periods(seriesKey({ ...of, place }));
  const places = dataset.edition.places
    .filter(({ id }) => periodsOf(id).length > 0)
    .map((place) => ({ id: place.id, label: localName(place, language) }));
  const periods = [...new Set(places.flatMap(({ id }) => periodsOf(id)))]
    .toSorted(comparePeriodCodes)
    .map((code) => ({ code, label: periodText(code, language) }));
  const indicator = dataset.indicator(of.indicator);
  const unit = indicator === undefined ? undefined : defaultUnit(of.measure, indicator);
  const cells = places.map(({ id }) => {
    const series = { ...of, place: id };
    return periods.map(({ code }) => {
      const cell = unit === undefined ? undefined : dataset.cell(cellKeyIn(series, code));
      return cellOf(cell && figureOf(cell, unit));
    });
  });
  return { ...of, places, periods, cells, counts: countsOf(cells) };
}

/**
 * What would answer, else the implied base that answers when it is asked for. A figure in another currency answers only when
 * that is asked for.
 */
function figureOf(cell: FigureCell, unit: string | undefined): Figure | undefined {
  const isWanted = (figure: Figure): boolean => isInUnit(figure, unit);
  return answering(cell, { basis: 'preferred' }).find(isWanted) ?? cell.computed.find(isWanted);
}

const gap: CoverageCell = { status: 'missing' };

const cellOf = (figure: Figure | undefined): CoverageCell =>
  figure === undefined ? gap : { status: figure.status, figure };

function countsOf(cells: Coverage['cells']): Coverage['counts'] {
  const counts = new Map<Status, number>();
  for (const row of cells) {
    for (const { status } of row) counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  const count = (status: Status): number => counts.get(status) ?? 0;
  const [published, revised, about, computed, mixed, implied, conflict, own, missing] = statuses;
  return {
    [published]: count(published),
    [revised]: count(revised),
    [about]: count(about),
    [computed]: count(computed),
    [mixed]: count(mixed),
    [implied]: count(implied),
    [conflict]: count(conflict),
    [own]: count(own),
    [missing]: count(missing),
  };
}
