import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excelDate } from '../../src/domain/excelDate.ts';

describe('excelDate', () => {
  it.each([
    [45658, 2025, 1, 1],
    [45809, 2025, 6, 1],
    [45838, 2025, 6, 30],
    [45839, 2025, 7, 1],
    [45351, 2024, 2, 29],
    [2958465, 9999, 12, 31],
  ])('of serial date %i is %i-%i-%i', (serial, year, month, day) => {
    expect(excelDate(serial)).toEqual({ year, month, day });
  });

  it('ends with the last day that Excel knows', () => {
    expect(excelDate(2958466)).toBeUndefined();
  });

  it('agrees with the calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20001, max: 2958465 }), (serial) => {
        const date = new Date((serial - 25569) * 86_400_000);
        expect(excelDate(serial)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
      }),
    );
  });
});
