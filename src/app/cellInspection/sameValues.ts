import type { Figure } from '../../domain/figure.ts';
import { isYear } from '../../domain/isYear.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { callFormula } from '../insertion/callFormula.ts';
import { figureCall } from '../insertion/figureCall.ts';
import { inSheetUnit } from '../insertion/inSheetUnit.ts';
import type { WorksheetFormula } from '../ports/worksheetFormula.ts';
import type { FigureSearch } from '../search/searchResult.ts';
import { figureRow, type FigureRow } from '../text/figureRow.ts';

/** A figure that a typed number equals, with the formula that would stand for it. */
export interface SameValue {
  readonly figure: Figure;
  readonly row: FigureRow;
  readonly formula: WorksheetFormula;
}

/** More figures of one value than this are a coincidence. */
const mostFigures = 8;

/** Among so many found the exact ones are looked for. */
const mostSought = 100;

/** Whole numbers below this stand in every model. */
const leastTelling = 100;

/**
 * Figures that equal a typed number: in their own unit, as a fraction of a percentage, or at another scale. Figures of exactly
 * this value come first.
 */
export function sameValues(
  value: number,
  search: FigureSearch,
  { dataset, language }: FunctionContext,
): readonly SameValue[] {
  if (Number.isInteger(value) && Math.abs(value) < leastTelling) return [];
  // A plain year is no figure.
  if (isYear(value)) return [];
  const { figures } = search.search(String(Math.abs(value)), {}, 'relevance', mostSought);
  const isExact = (figure: Figure): number => (figure.value === value ? 0 : 1);
  const nearest = figures.toSorted((left, right) => isExact(left) - isExact(right));
  return nearest.slice(0, mostFigures).map((figure) => ({
    figure,
    row: figureRow(dataset, figure, language),
    formula: formulaLike(Math.abs(value), figure, { dataset, language }),
  }));
}

/** The formula in the unit of the typed number, where that is one in which formulas ask; else in the figure's own. */
function formulaLike(
  typed: number,
  figure: Figure,
  { dataset, language }: Pick<FunctionContext, 'dataset' | 'language'>,
): WorksheetFormula {
  const { value, unit } = inSheetUnit(figure, language);
  const call = figureCall(dataset, figure, language);
  const distance = (other: number): number => Math.abs(typed - Math.abs(other));
  if (call.values['unit'] !== unit || distance(value) < distance(figure.value))
    return callFormula(call);
  const { unit: _unit, ...values } = call.values;
  return callFormula({ ...call, values });
}
