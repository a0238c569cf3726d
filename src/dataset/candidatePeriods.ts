import { canonicalPeriod } from '../domain/canonicalPeriod.ts';
import { comparePeriodCodes } from '../domain/comparePeriodCodes.ts';
import { isWholeYear, periodCode, shiftYears, type Period } from '../domain/period.ts';
import type { Latest, PeriodRequest } from '../domain/periodRequest.ts';

const kinds: Readonly<Record<Latest, (period: Period) => boolean>> = {
  any: () => true,
  year: isWholeYear,
  cumulative: ({ from, state }) => !state && from === 1,
  month: ({ from, to, state }) => !state && from === to,
};

/**
 * The period codes that may answer a request, the best first: the period itself, then for a bare year the states inside
 * it from the latest; for "latest" the latest that exists of its kind.
 *
 * @param existing codes of the periods that have a figure; asked for only when they matter
 *
 * @example
 * candidatePeriods(yearRequest(2023), () => ['@2023M08', '@2023', '2022']); // => '2023', '@2023', '@2023M08'
 */
export function* candidatePeriods(
  request: PeriodRequest,
  existing: () => readonly string[],
): Generator<string> {
  if (request.kind === 'latest') {
    const [newest] = latestPeriods(existing(), request.of);
    if (newest !== undefined) yield periodCode(shiftYears(newest, request.years));
    return;
  }
  const { period } = request;
  yield periodCode(period);
  if (period.state || period.from !== 1 || period.to !== 12) return;
  const states = existing().filter((text) => text.startsWith(`@${period.year}`));
  for (const state of sorted(states)) yield periodCode(state);
}

/** The periods of a kind among codes, the latest first. */
export function latestPeriods(codes: readonly string[], of: Latest): readonly Period[] {
  return sorted(codes).filter(kinds[of]);
}

/** Latest first. */
function sorted(codes: readonly string[]): readonly Period[] {
  return codes
    .toSorted((left, right) => comparePeriodCodes(right, left))
    .map(canonicalPeriod)
    .filter((period) => period !== undefined);
}
