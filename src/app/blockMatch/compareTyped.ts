/** How a typed number stands to the figure that its headers ask for. */
export type Agreement =
  /** The same number. */
  | { readonly kind: 'equal' }
  /** The figure rounded to the digits that were typed. */
  | { readonly kind: 'rounded'; readonly decimals: number }
  /** A percentage typed as a plain number: 16.8 for 16.8 %. */
  | { readonly kind: 'percent' }
  /** Another number. */
  | { readonly kind: 'differs' };

/** A figure as it is answered: its value and unit. */
interface Answered {
  readonly value: number;
  readonly unit: string;
}

/**
 * Compares a typed number with a figure.
 *
 * @example
 * compareTyped(6502, { value: 6501.8, unit: '亿元' }); // => rounded to 0 decimals
 * compareTyped(6501, { value: 6501.8, unit: '亿元' }); // => differs: nobody rounds so
 * compareTyped(16.8, { value: 0.16834, unit: '1' }); // => percent
 */
export function compareTyped(typed: number, { value, unit }: Answered): Agreement {
  if (isSame(typed, value)) return { kind: 'equal' };
  const decimals = decimalsOf(typed);
  if (isRounded(typed, value, decimals)) return { kind: 'rounded', decimals };
  if (unit === '1' && isRounded(typed, value * 100, decimals)) return { kind: 'percent' };
  return { kind: 'differs' };
}

const isSame = (left: number, right: number): boolean =>
  Math.abs(left - right) <= 1e-12 * Math.max(Math.abs(left), Math.abs(right));

/** Half a unit of the last digit, and what arithmetic adds to it. A number that rounds to 0 says nothing. */
function isRounded(typed: number, value: number, decimals: number): boolean {
  const half = 0.5 * 10 ** -decimals;
  return typed !== 0 && Math.abs(typed - value) <= half * (1 + 1e-9);
}

/** How many digits behind the point a number has as it is typed: 2 of 16.83. */
function decimalsOf(typed: number): number {
  const [digits = '', exponent = '0'] = String(typed).split('e');
  return Math.max(0, (digits.split('.')[1] ?? '').length - Number(exponent));
}
