import type { PeriodRequest } from '../domain/periodRequest.ts';
import { readPeriod } from '../domain/readPeriod.ts';
import { remember } from '../domain/remember.ts';
import { failure, success, type Result } from '../domain/result.ts';

const readings = remember(readPeriod);

/** Reads a period argument, or says why it is none; `argument` is its name in the signature. */
export function resolvePeriod(
  argument: string,
  given: string | number | boolean | undefined,
): Result<PeriodRequest> {
  if (given === undefined) return failure({ code: 'missing-argument', argument });
  const input = String(given);
  if (typeof given === 'boolean') {
    return failure({ code: 'bad-period', argument, input, refusal: { kind: 'unreadable' } });
  }
  const reading = readings(given);
  return reading.ok
    ? success(reading.request)
    : failure({ code: 'bad-period', argument, input, refusal: reading.refusal });
}
