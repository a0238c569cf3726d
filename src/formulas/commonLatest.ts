import { datedPeriods } from '../dataset/answering.ts';
import { latestPeriods } from '../dataset/candidatePeriods.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { comparePeriodCodes } from '../domain/comparePeriodCodes.ts';
import { periodCode, shiftYears, type Period } from '../domain/period.ts';
import type { PeriodRequest } from '../domain/periodRequest.ts';
import { failure, success, type Result } from '../domain/result.ts';
import type { QueryWithoutPeriod } from './resolveQuery.ts';

/**
 * The one period that "latest" means for several places: the newest that two thirds of them have, so that no column mixes
 * years with half-years. A single place's latest, and a period that is named, stay as they are.
 *
 * @param places ids; one that stands twice counts once
 *
 * @example
 * // Of 18 places 13 have 2025, one has 2025H1 and four end with 2022:
 * commonLatest(dataset, trade, places, latest); // => 2025
 */
export function commonLatest(
  dataset: Dataset,
  query: Omit<QueryWithoutPeriod, 'place'>,
  places: readonly string[],
  request: PeriodRequest,
): Result<PeriodRequest> {
  const distinct = [...new Set(places)];
  if (request.kind === 'period' || distinct.length < 2) return success(request);
  const periods = new Map<string, Period>();
  const counts = new Map<string, number>();
  for (const place of distinct) {
    for (const period of latestPeriods(datedPeriods(dataset, { ...query, place }), request.of)) {
      const code = periodCode(period);
      periods.set(code, period);
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  const newest = [...counts.keys()].toSorted((left, right) => comparePeriodCodes(right, left));
  const common = newest.find((code) => (counts.get(code) ?? 0) * 3 >= distinct.length * 2);
  const period = periods.get(common ?? '');
  if (period !== undefined)
    return success({ kind: 'period', period: shiftYears(period, request.years) });
  const [widest = ''] = newest.toSorted(
    (left, right) => (counts.get(right) ?? 0) - (counts.get(left) ?? 0),
  );
  return failure({
    code: 'no-common-period',
    places: distinct.length,
    period: widest,
    present: counts.get(widest) ?? 0,
  });
}
