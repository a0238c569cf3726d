import { isYear } from '../../domain/isYear.ts';
import type { ShownValue } from '../ports/selection.ts';

/** What a cell looks like before anything of it is read. */
export type CellShape = 'blank' | 'number' | 'text';

/** Numbers typed as text, and what stands for a number that is not there. */
const numeral = /^[+-]?(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.\d+)?\s*[%％]?$/u;
const gap = /^(?:[-–—－…·.⋯]{1,6}|n\/?a|#[A-Z\d_/]+[!?]?|×)$/iu;

/**
 * The shape of a cell. A year or a code that is typed as text has the shape of a number.
 *
 * @example
 * cellShape('6,501.8'); // => 'number', as are '—' and '#N/A'
 * cellShape('约 500'); // => 'text'
 */
export function cellShape(value: ShownValue): CellShape {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'text';
  const text = value.trim();
  if (text === '') return 'blank';
  return numeral.test(text) || gap.test(text) ? 'number' : 'text';
}

/** Whether a number may as well be a header: a year, a year and month, a date. */
export function isPeriodLike(value: ShownValue): boolean {
  const number = typeof value === 'number' ? value : Number(value === '' ? Number.NaN : value);
  return isYear(number) || (Number.isInteger(number) && number > 190_000 && number < 220_000);
}
