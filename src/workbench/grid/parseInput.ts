import { isErrorText, type CellValue } from './cellValue.ts';

/** What an input makes of a cell: a formula with its `=`, or a value. */
export interface CellEntry {
  readonly formula: string | null;
  readonly value: CellValue;
}

const number = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d+)?(?:\.(?=$|e|%))?(?:e[+-]?\d+)?%?$/iu;

function parseNumber(text: string): number | null {
  if (!/\d/u.test(text) || !number.test(text)) return null;
  const percent = text.endsWith('%');
  const value = Number(text.replace('%', '').replaceAll(',', ''));
  if (!Number.isFinite(value)) return null;
  return percent ? value / 100 : value;
}

/**
 * Reads what a person types into a cell (or an add-in writes to `Range.values`) as Excel does. Dates stay text.
 *
 * @example
 * parseInput('1,234.5');  // => { formula: null, value: 1234.5 }
 * parseInput("'=A1");     // => { formula: null, value: '=A1' }
 * parseInput('=');        // => { formula: null, value: '=' }
 */
export function parseInput(input: string): CellEntry {
  if (input === '') return { formula: null, value: null };
  if (input.startsWith("'")) return { formula: null, value: input.slice(1) };
  if (input.startsWith('=') && input.trim().length > 1) return { formula: input, value: null };
  const text = input.trim();
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { formula: null, value: upper === 'TRUE' };
  if (isErrorText(upper)) return { formula: null, value: upper };
  return { formula: null, value: parseNumber(text) ?? input };
}
