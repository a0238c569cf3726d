/**
 * What a number lacks of the decimals of those above and below it: its room is left empty, so that their points stand below each
 * other.
 *
 * @param widest the most decimals of its column
 * @example
 * decimalRoom('8,202', 2); // => '.00'
 * decimalRoom('14.1%', 2); // => '0'
 */
export function decimalRoom(number: string, widest: number): string {
  const own = decimalsIn(number);
  if (own >= widest || !/\d/u.test(number)) return '';
  return `${own === 0 ? '.' : ''}${'0'.repeat(widest - own)}`;
}

/** The most decimals of numbers as they are written. */
export function mostDecimals(numbers: readonly string[]): number {
  return Math.max(0, ...numbers.map(decimalsIn));
}

function decimalsIn(number: string): number {
  return /\.(?<decimals>\d+)/u.exec(number)?.groups?.['decimals']?.length ?? 0;
}
