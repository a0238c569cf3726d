/**
 * A number without the noise that binary arithmetic leaves in its last digits: 15 significant ones, as Excel keeps.
 *
 * @example
 * roundNoise(38.7 * 0.01); // => 0.387, where the product is 0.38700000000000007
 */
export function roundNoise(value: number): number {
  return Number(value.toPrecision(15));
}
