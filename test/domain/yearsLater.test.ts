import { expect, it } from 'vitest';
import { yearsLater } from '../../src/domain/yearsLater.ts';

it.each([
  ['2025Q3', -1, '2024Q3'],
  ['@2025M08', 2, '@2027M08'],
  ['soon', 1, undefined],
])('%s by %i is %s', (period, years, expected) => {
  expect(yearsLater(period, years)).toBe(expected);
});
