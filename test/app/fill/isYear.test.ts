import { expect, it } from 'vitest';
import { isYear } from '../../../src/app/fill/isYear.ts';

it.each([
  ['2024', true],
  ['2024H1', false],
  ['@2024M11', false],
  ['LATEST', false],
])('isYear of %s is %s', (id, expected) => {
  expect(isYear({ kind: 'period', id, label: id, isPlain: true })).toBe(expected);
  expect(isYear(undefined)).toBe(false);
});
