import type { PeriodRequest } from '../domain/periodRequest.ts';
import { readPeriod } from '../domain/readPeriod.ts';
import { remember } from '../domain/remember.ts';
import { failure, success, type Result } from '../domain/result.ts';
import type { ArgumentValue } from './argumentValues.ts';

const readings = remember(readPeriod);

/** Reads a period argument, or says why it is none; `argument` is its name in the signature. */
export function resolvePeriod(argument: string, value: ArgumentValue): Result<PeriodRequest> {
  if (value === undefined) return failure({ code: 'missing-argument', argument });
  const input = String(value);
  if (typeof value === 'boolean') {
    return failure({ code: 'bad-period', argument, input, refusal: { kind: 'unreadable' } });
  }
  const reading = readings(value);
  return reading.ok
    ? success(reading.request)
    : failure({ code: 'bad-period', argument, input, refusal: reading.refusal });
}
