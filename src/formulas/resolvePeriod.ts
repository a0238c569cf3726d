import { parsePeriod } from '../domain/parsePeriod.ts';
import type { PeriodRequest } from '../domain/periodRequest.ts';
import { remember } from '../domain/remember.ts';
import { failure, success, type Result } from '../domain/result.ts';

const parsed = remember(parsePeriod);

/** Reads a period argument; `argument` is its name in the signature. */
export function resolvePeriod(
  argument: string,
  given: string | number | boolean | undefined,
): Result<PeriodRequest> {
  if (given === undefined) return failure({ code: 'missing-argument', argument });
  const request = typeof given === 'boolean' ? undefined : parsed(given);
  return request === undefined
    ? failure({ code: 'bad-period', argument, input: String(given) })
    : success(request);
}
