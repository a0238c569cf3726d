import { chinesePeriods } from './chinesePeriods.ts';
import { englishPeriods } from './englishPeriods.ts';
import { numericPeriods } from './numericPeriods.ts';
import type { PeriodPattern } from './periodParts.ts';

/** Every accepted spelling; the first that fits and makes something of a text reads it. */
export const periodPatterns: readonly PeriodPattern[] = [
  ...numericPeriods,
  ...chinesePeriods,
  ...englishPeriods,
];
