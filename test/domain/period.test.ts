import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalPeriod } from '../../src/domain/canonicalPeriod.ts';
import {
  comparePeriods,
  frequencyOf,
  isWholeYear,
  periodCode,
  shiftYears,
} from '../../src/domain/period.ts';
import { anyPeriod } from '../support/anyPeriod.ts';
import { period } from '../support/period.ts';

describe('periodCode', () => {
  it.each([
    ['2025M12C', '2025'],
    ['2025M06C', '2025H1'],
    ['2025M03C', '2025Q1'],
    ['2025M01C', '2025M01'],
    ['2025M05C', '2025M05C'],
    ['2025M05', '2025M05'],
    ['@2025', '@2025'],
    ['@2025M01', '@2025M01'],
  ])('of %s is %s', (text, code) => {
    expect(periodCode(period(text))).toBe(code);
  });

  it('is read back as the same period', () => {
    fc.assert(
      fc.property(anyPeriod, (any) => {
        expect(canonicalPeriod(periodCode(any))).toEqual(any);
      }),
    );
  });
});

describe('isWholeYear', () => {
  it('is of all months, and of no state', () => {
    expect(['2025', '@2025', '2025H1', '2025M12', '2025M11C'].map(period).map(isWholeYear)).toEqual(
      [true, false, false, false, false],
    );
  });
});

describe('frequencyOf', () => {
  it.each([
    ['2025', 'year'],
    ['2025H2', 'half'],
    ['2025Q1', 'quarter'],
    ['2025M03C', 'quarter'],
    ['2025M07', 'month'],
    ['2025M07C', 'cumulative'],
    ['@2025', 'state'],
    ['@2025M07', 'state'],
  ])('of %s is %s', (code, frequency) => {
    expect(frequencyOf(period(code))).toBe(frequency);
  });
});

describe('shiftYears', () => {
  it('moves nothing but the year', () => {
    expect(periodCode(shiftYears(period('2025M05C'), -1))).toBe('2024M05C');
  });
});

describe('comparePeriods', () => {
  it('orders by end, the longer last of the same end, states behind', () => {
    const codes = ['@2023', '2025', '2025M12', '2024', '2025H1', '2025M11C', '2025H2'];
    const ordered = codes.map(period).toSorted(comparePeriods).map(periodCode);
    expect(ordered).toEqual(['@2023', '2024', '2025H1', '2025M11C', '2025M12', '2025H2', '2025']);
  });

  it('is an order', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (left, right) => {
        expect(Math.sign(comparePeriods(left, right))).toBe(
          -Math.sign(comparePeriods(right, left)) + 0,
        );
        expect(comparePeriods(left, right) === 0).toBe(periodCode(left) === periodCode(right));
      }),
    );
  });
});
