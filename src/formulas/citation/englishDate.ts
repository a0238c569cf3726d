import { monthNames } from '../../domain/monthNames.ts';

/**
 * The parts of a date as English prints them; none where it is unknown.
 *
 * @example
 * englishDate('2026-04-24'); // => { year: '2026', day: 'April 24' }
 * englishDate('2026-04'); // => { year: '2026', day: 'April' }
 * englishDate('2026'); // => { year: '2026', day: '' }
 */
export function englishDate(
  date: string,
): { readonly year: string; readonly day: string } | undefined {
  const [year = '', month, day] = date.split('-');
  if (year === '') return undefined;
  const name = month === undefined ? '' : (monthNames[Number(month) - 1] ?? '');
  return { year, day: day === undefined ? name : `${name} ${Number(day)}` };
}
