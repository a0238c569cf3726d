import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excelMonth } from '../../src/domain/excelMonth.ts';

describe('excelMonth', () => {
  it.each([
    [45658, 2025, 1], // 1 January 2025
    [45809, 2025, 6], // 1 June 2025
    [45838, 2025, 6], // 30 June 2025
    [45839, 2025, 7],
    [45351, 2024, 2], // 29 February 2024
    [2958465, 9999, 12],
  ])('of serial date %i is %i-%i', (serial, year, month) => {
    expect(excelMonth(serial)).toEqual({ year, from: month, to: month, state: false });
  });

  it('ends with the last day that Excel knows', () => {
    expect(excelMonth(2958466)).toBeUndefined();
  });

  it('agrees with the calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20001, max: 2958465 }), (serial) => {
        const date = new Date((serial - 25569) * 86_400_000);
        const month = date.getUTCMonth() + 1;
        expect(excelMonth(serial)).toMatchObject({ year: date.getUTCFullYear(), from: month });
      }),
    );
  });
});
