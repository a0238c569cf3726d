/**
 * A count with its English noun.
 *
 * @example
 * plural('1', 'row'); // => '1 row'
 * plural('1,200', 'row'); // => '1,200 rows'
 */
export function plural(count: string, noun: string): string {
  return `${count} ${noun}${count === '1' ? '' : 's'}`;
}
