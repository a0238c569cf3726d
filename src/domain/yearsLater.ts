import { canonicalPeriod } from './canonicalPeriod.ts';
import { periodCode, shiftYears } from './period.ts';

/**
 * The code of the same period some years later; undefined for what is no code.
 *
 * @example
 * yearsLater('2025Q3', -1); // => '2024Q3'
 */
export function yearsLater(code: string, years: number): string | undefined {
  const period = canonicalPeriod(code);
  return period === undefined ? undefined : periodCode(shiftYears(period, years));
}
