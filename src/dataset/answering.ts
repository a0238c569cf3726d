import type { Figure } from '../domain/figure.ts';
import { parseUnit } from '../domain/unit.ts';
import { isImprecise } from './computedFigure.ts';
import type { Dataset } from './dataset.ts';
import { cellKey, seriesKey, type FigureCell } from './figureCell.ts';
import type { FigureQuery } from './figureQuery.ts';

type Wanted = Pick<FigureQuery, 'basis' | 'unit'>;

/**
 * The figures of a cell that may answer under a basis, the preferred first: published ones, then computed ones that are
 * neither implied bases nor too wide; under `computed` computed ones of any kind, then published ones.
 */
export function answering(cell: FigureCell, { basis, unit }: Wanted): readonly Figure[] {
  const published = inUnitFirst(cell.published, unit);
  if (basis === 'published') return published;
  if (basis === 'computed') return [...inUnitFirst(cell.computed, unit), ...published];
  if (cell.computed.length === 0) return published;
  return [...published, ...inUnitFirst(cell.computed, unit).filter(answersUnasked)];
}

/** The periods for which a query of this basis could be answered. */
export function answerablePeriods(
  dataset: Dataset,
  query: Omit<FigureQuery, 'period'>,
): readonly string[] {
  return dataset.periods(seriesKey(query)).filter((period) => {
    const cell = dataset.cell(cellKey({ ...query, period }));
    return cell !== undefined && answering(cell, query).length > 0;
  });
}

function answersUnasked({ origin, status }: Figure): boolean {
  return status !== 'implied-base' && origin.kind === 'computed' && !isImprecise(origin.computed);
}

/** Of figures in two currencies, those that the wanted unit counts come first. */
function inUnitFirst(figures: readonly Figure[], unit: string | undefined): readonly Figure[] {
  if (unit === undefined || figures.length < 2) return figures;
  const { base } = parseUnit(unit);
  const apart = (figure: Figure): number => (parseUnit(figure.unit).base === base ? 0 : 1);
  return figures.toSorted((left, right) => apart(left) - apart(right));
}
