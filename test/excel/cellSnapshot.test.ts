import { describe, expect, it } from 'vitest';
import { contentOf, heldContent, holdsSame, snapshotsOf } from '../../src/excel/cellSnapshot.ts';

describe('heldContent', () => {
  it.each([
    ['=1+1', 2, true],
    ['=1+1', '=1+1', false],
    ['=HENAN.TRADE("济源",2025)', '#BUSY!', true],
    ['济源', '济源', false],
    [7, 7, false],
    ['', '', false],
  ])('%s that shows %s', (formula, value, isFormula) => {
    expect(heldContent({ formula, value })).toEqual({ formula, isFormula });
  });
});

describe('contentOf', () => {
  it.each([
    ['=1+1', { formula: '=1+1', isFormula: true }],
    ["'=1+1", { formula: '=1+1', isFormula: false }],
    ["''x", { formula: "'x", isFormula: false }],
    ['济源', { formula: '济源', isFormula: false }],
    [7, { formula: 7, isFormula: false }],
    ['', { formula: '', isFormula: false }],
    [null, null],
  ])('%s', (entry, expected) => {
    expect(contentOf(entry)).toEqual(expected);
  });
});

it('a formula and its text, a number and its text are not the same', () => {
  const text = { formula: '=1+1', isFormula: false };
  expect(holdsSame(text, { formula: '=1+1', isFormula: false })).toBe(true);
  expect(holdsSame(text, { formula: '=1+1', isFormula: true })).toBe(false);
  expect(holdsSame({ formula: 7, isFormula: false }, { formula: '7', isFormula: false })).toBe(
    false,
  );
});

it('cells come row by row', () => {
  const state = {
    formulas: [
      [1, 2],
      [3, 4],
    ],
    values: [
      [1, 2],
      [3, 4],
    ],
    numberFormats: [
      ['a', 'b'],
      ['c', 'd'],
    ],
  };
  expect(snapshotsOf(state).map(({ value, numberFormat }) => [value, numberFormat])).toEqual([
    [1, 'a'],
    [2, 'b'],
    [3, 'c'],
    [4, 'd'],
  ]);
});
