/**
 * How many digits of a number say something: zeros before it never do, nor those at the end of a whole number.
 *
 * @example
 * significantDigits(527.7); // => 4
 * significantDigits(7683000); // => 4
 * significantDigits(0.0387); // => 3
 */
export function significantDigits(value: number): number {
  const [digits = ''] = String(Math.abs(value)).split('e');
  const bare = digits.replace('.', '').replace(/^0+/u, '');
  return (digits.includes('.') ? bare : bare.replace(/0+$/u, '')).length;
}
