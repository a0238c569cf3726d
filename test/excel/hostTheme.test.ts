import { expect, it } from 'vitest';
import { isDark } from '../../src/excel/hostTheme.ts';

it.each([
  ['#FFFFFF', false],
  ['#f3f2f1', false],
  ['#262626', true],
  ['#000000', true],
  ['#107C41', true],
])('%s is dark: %s', (color, dark) => {
  expect(isDark(color)).toBe(dark);
});
