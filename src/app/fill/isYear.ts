import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import { isWholeYear } from '../../domain/period.ts';
import type { SaidPart } from './said.ts';

/** Whether what is said is a whole year. */
export function isYear(part: SaidPart | undefined): boolean {
  const period = canonicalPeriod(part?.id ?? '');
  return period !== undefined && isWholeYear(period);
}
