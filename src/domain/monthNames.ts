/** The months in English, by their numbers less one. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The three letters that stand for a month. */
export function shortMonth(month: number): string {
  return (monthNames[month - 1] ?? '').slice(0, 3);
}
