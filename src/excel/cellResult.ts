import type { Language } from '../domain/language.ts';
import type { Result } from '../domain/result.ts';
import type { Answer } from '../formulas/answer.ts';
import type { CellOutput } from '../formulas/cellValue.ts';
import { excelError } from './excelError.ts';

/** What one cell shows. */
export type SingleResult = string | number | boolean | CustomFunctions.Error;

/** What a worksheet function hands to Excel: one cell, or rows that spill; an `Error` is thrown when it stands alone. */
export type CellResult = SingleResult | SingleResult[][];

/** Excel takes no longer text into a cell. */
const longestText = 32_767;

/** An answer, or why there is none, as Excel takes it: never null or NaN, which Excel would show as 0. */
export function cellResult(result: Result<Answer>, language: Language): CellResult {
  if (!result.ok) return excelError(result.issue, language);
  const { value: answer } = result;
  if (answer.kind !== 'table') return shown(answer.value, language);
  return answer.rows.map((row) => row.map((cell) => shown(cell, language)));
}

function shown(value: CellOutput, language: Language): SingleResult {
  if (typeof value === 'object') return excelError(value, language);
  if (typeof value === 'string') return value.slice(0, longestText);
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber);
  }
  return value;
}
