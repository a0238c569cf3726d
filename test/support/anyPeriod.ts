import * as fc from 'fast-check';
import type { Period } from '../../src/domain/period.ts';
import { period } from './period.ts';

const month = fc.integer({ min: 1, max: 12 }).map((number) => String(number).padStart(2, '0'));

const part = fc.oneof(
  fc.constantFrom('', 'H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4'),
  month.map((number) => `M${number}`),
  month.map((number) => `M${number}C`),
);

const state = fc.oneof(
  fc.constant(''),
  month.map((number) => `M${number}`),
);

const year = fc.integer({ min: 1950, max: 2150 });

/** Any period that a code can name, states included. */
export const anyPeriod: fc.Arbitrary<Period> = fc
  .oneof(
    fc.tuple(year, part).map(([number, text]) => `${number}${text}`),
    fc.tuple(year, state).map(([number, text]) => `@${number}${text}`),
  )
  .map(period);
