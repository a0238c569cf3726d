import { daysOfMonth } from './daysOfMonth.ts';

/**
 * Whether a text is a day, a month or a year as ISO 8601 writes it, and one that exists.
 *
 * @example
 * isPartialDate('2024-04'); // => true
 * isPartialDate('2025-02-29'); // => false
 */
export function isPartialDate(text: string): boolean {
  const parts = /^(?<year>\d{4})(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>\d{2}))?)?$/u.exec(text);
  const { year = '', month = '01', day = '01' } = parts?.groups ?? {};
  const days = daysOfMonth(Number(year), Number(month));
  return parts !== null && Number(day) >= 1 && Number(day) <= days;
}
