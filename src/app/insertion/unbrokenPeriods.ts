import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import { periodCode } from '../../domain/period.ts';
import { periodSeries, steps } from '../../domain/periodSeries.ts';

/** A slip in one period does not fill the sheet. */
const mostPeriods = 120;

/**
 * The periods of a series with those in between that are missing, so that each keeps its place; periods of no regular distance,
 * such as censuses, as they are.
 *
 * @param codes ascending
 * @example
 * unbrokenPeriods(['2021', '2023', '2024']); // => ['2021', '2022', '2023', '2024']
 * unbrokenPeriods(['@2000M11', '@2010M11', '@2020']); // the same
 */
export function unbrokenPeriods(codes: readonly string[]): readonly string[] {
  const [first, last] = [canonicalPeriod(codes[0] ?? ''), canonicalPeriod(codes.at(-1) ?? '')];
  if (first === undefined || last === undefined) return codes;
  for (const step of steps) {
    const every = (periodSeries(first, last, step, mostPeriods) ?? []).map(periodCode);
    const known = new Set(every);
    const isWhole = every.length <= mostPeriods && codes.every((code) => known.has(code));
    if (isWhole) return every;
  }
  return codes;
}
