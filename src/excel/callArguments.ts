import type { CellInput, CellValue } from '../formulas/cellValue.ts';

/**
 * The arguments of a call as Excel hands them over: null for an omitted one, rows for a range, and behind them the invocation,
 * which is no argument.
 *
 * @param count how many parameters the function has
 */
export function callArguments(given: readonly unknown[], count: number): readonly CellInput[] {
  return given.slice(0, count).map(cellInput);
}

function cellInput(given: unknown): CellInput {
  if (!Array.isArray(given)) return cellValue(given);
  const rows: readonly unknown[] = given;
  return rows.map((row) => (Array.isArray(row) ? row.map(cellValue) : [cellValue(row)]));
}

function cellValue(given: unknown): CellValue {
  if (typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean') {
    return given;
  }
  // An error or a data type arrives as an object: its code is a name that nothing has, so the answer quotes it.
  return given instanceof Object && 'code' in given ? String(given.code) : null;
}
