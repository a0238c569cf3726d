import type { Figure } from '../../domain/figure.ts';
import type { Language } from '../../domain/language.ts';
import { periodCell } from '../../formulas/periodCell.ts';
import type { BuildableArgument } from '../formulaText/formulaArgument.ts';
import type { CellContent } from '../ports/block.ts';
import type { WorksheetFormula } from '../ports/worksheetFormula.ts';
import { figureNumberFormat } from './figureNumberFormat.ts';
import { inSheetUnit } from './inSheetUnit.ts';

export const textCell = (text: string): CellContent => ({ kind: 'text', text });

/** A cell in which nothing is entered. */
export const emptyCell: CellContent = { kind: 'empty' };

/** A year as a number, so that it can be counted on; any other period as its code. */
export function periodContent(code: string): CellContent {
  const cell = periodCell(code);
  return typeof cell === 'number'
    ? { kind: 'number', value: cell, numberFormat: '0' }
    : textCell(cell);
}

/** A period as a text, so that no program takes years for values. */
export const periodLabel = (code: string): CellContent => textCell(String(periodCell(code)));

/** A formula in the number format of the figure that it answers. */
export function formulaCell(
  formula: WorksheetFormula,
  figure: Figure,
  language: Language,
): CellContent {
  const numberFormat = figureNumberFormat(inSheetUnit(figure, language), language);
  return { kind: 'formula', formula, numberFormat };
}

/** A reference to the cell at a 0-based place; a fixed part stays when the formula is copied. */
export function cellAt(
  row: number,
  column: number,
  fixed: 'row' | 'column' | 'both' | 'none',
): BuildableArgument {
  const rowFixed = fixed === 'row' || fixed === 'both';
  const columnFixed = fixed === 'column' || fixed === 'both';
  return { kind: 'cell', cell: { row, column, rowFixed, columnFixed } };
}
