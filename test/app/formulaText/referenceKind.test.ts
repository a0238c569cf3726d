import { expect, it } from 'vitest';
import { parseArgument } from '../../../src/app/formulaText/parseArgument.ts';
import { referenceKind } from '../../../src/app/formulaText/referenceKind.ts';

it.each([
  ['', 'none'],
  ['"B$2"', 'none'],
  ['2025-1', 'none'],
  ['B2', 'moving'],
  ['A1:A9', 'moving'],
  ['B2&"H1"', 'moving'],
  ['HENAN.PERIODS(B2)', 'moving'],
  ['B$2', 'fixed'],
  ["'2025 年'!$B2", 'fixed'],
  ['A$1:A9', 'fixed'],
  ['A1&B$2', 'fixed'],
  ['年份', 'fixed'],
  ['LEFT(A1,2)', 'fixed'],
])('referenceKind of %s is %s', (text, kind) => {
  expect(referenceKind(parseArgument(text))).toBe(kind);
});
