import { canonicalPeriod } from './canonicalPeriod.ts';
import { compareText } from './compareText.ts';
import { comparePeriods } from './period.ts';

/**
 * Orders canonical period codes as `comparePeriods` orders their periods; what is no code stands last.
 *
 * @example
 * ['@2023', '2025', '2025H1', '2024'].toSorted(comparePeriodCodes); // => '@2023', '2024', '2025H1', '2025'
 */
export function comparePeriodCodes(left: string, right: string): number {
  const [first, second] = [canonicalPeriod(left), canonicalPeriod(right)];
  if (first !== undefined && second !== undefined) return comparePeriods(first, second);
  if (first === undefined && second === undefined) return compareText(left, right);
  return first === undefined ? 1 : -1;
}
