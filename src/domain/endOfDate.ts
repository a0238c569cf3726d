import { daysOfMonth } from './daysOfMonth.ts';

/**
 * The last day of a date as exact as it is stated: what was published in 2024 is known at the end of 2024.
 *
 * @example
 * endOfDate('2024-02'); // => '2024-02-29'
 * endOfDate('2024'); // => '2024-12-31'
 */
export function endOfDate(date: string): string {
  const [year = '', month = '12', day] = date.split('-');
  const last = day ?? String(daysOfMonth(Number(year), Number(month)));
  return `${year}-${month}-${last}`;
}
