import type { PeriodRequest } from './periodRequest.ts';
import { readPeriod } from './readPeriod.ts';

/**
 * The period that a text or number means, where it does not matter why it means none.
 *
 * @example
 * parsePeriod('1H25'); // => the first half of 2025
 * parsePeriod('2021.5-12'); // => undefined
 */
export function parsePeriod(input: string | number): PeriodRequest | undefined {
  const reading = readPeriod(input);
  return reading.ok ? reading.request : undefined;
}
