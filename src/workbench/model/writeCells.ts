import { mapArea, type Area } from '../grid/area.ts';
import type { CellValue } from '../grid/cellValue.ts';
import { parseInput, type CellEntry } from '../grid/parseInput.ts';
import { invalidArgument } from '../richApi/apiError.ts';
import type { Place } from './excelModel.ts';

const textFormat = '@';

/** Complains, as Excel does, where a matrix has not the shape of the area. */
export function demandShape(area: Area, rows: number, columns: number): void {
  if (rows === area.rows && columns === area.columns) return;
  throw invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** Spreads a single value over an area, or demands a matrix of its shape; null means: leave this one as it is. */
export function spreadMatrix(area: Area, given: unknown): unknown[][] {
  if (!Array.isArray(given)) return mapArea(area, () => given);
  const matrix = given.map((row): unknown[] => (Array.isArray(row) ? row : []));
  for (const row of matrix) demandShape(area, matrix.length, row.length);
  demandShape(area, matrix.length, area.columns);
  return matrix;
}

function toEntry(given: unknown, format: string): CellEntry {
  if (typeof given === 'number' || typeof given === 'boolean')
    return { formula: null, value: given };
  if (typeof given !== 'string') throw invalidArgument();
  if (format === textFormat && given !== '')
    return { formula: null, value: given.replace(/^'/u, '') };
  return parseInput(given);
}

function present(formula: string | undefined, value: CellValue | undefined): CellEntry {
  if (formula !== undefined && formula !== '') return { formula, value: null };
  return { formula: null, value: value ?? null };
}

/** Writes what an add-in sets as `values` or `formulas`, as if each had been typed. */
export function writeCells({ sheet, area }: Place, given: unknown): void {
  const matrix = spreadMatrix(area, given);
  const formats = sheet.numberFormats(area);
  const keepsSome = matrix.some((row) => row.includes(null));
  const formulas = keepsSome ? sheet.formulas(area) : [];
  const values = keepsSome ? sheet.values(area) : [];
  // What is spilled into a cell is not what it holds.
  const isSpilled = (row: number, column: number): boolean =>
    sheet.isSpilled(area.row + row, area.column + column);
  const entries = matrix.map((row, i) =>
    row.map((cell, j) =>
      cell === null
        ? present(formulas[i]?.[j], isSpilled(i, j) ? null : values[i]?.[j])
        : toEntry(cell, formats[i]?.[j] ?? ''),
    ),
  );
  sheet.write(area, entries);
}
