/**
 * How a cell shows a period: a whole year as a number, so that it can stand as an axis and be counted on, else its code.
 *
 * @example
 * periodCell('2025'); // => 2025
 * periodCell('2025H1'); // => '2025H1'
 */
export function periodCell(code: string): string | number {
  return /^\d{4}$/u.test(code) ? Number(code) : code;
}
