import { describe, expect, it } from 'vitest';
import { isBlank, isMatrix } from '../../src/formulas/cellValue.ts';

describe('isBlank', () => {
  it.each([
    [null, true],
    ['', true],
    [' \t', true],
    [0, true],
    ['0', false],
    [false, false],
    [2025, false],
    ['济源', false],
  ])('%j: %s', (value, isTrue) => {
    expect(isBlank(value)).toBe(isTrue);
  });
});

describe('isMatrix', () => {
  it('tells a range from a cell', () => {
    expect([isMatrix([[1]]), isMatrix([]), isMatrix('a'), isMatrix(null)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
