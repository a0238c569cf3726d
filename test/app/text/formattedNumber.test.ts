import { describe, expect, it } from 'vitest';
import { formattedNumber } from '../../../src/app/text/formattedNumber.ts';

describe('formattedNumber', () => {
  it.each([
    [5565, '#,##0.0" 测算"', '5,565.0 测算'],
    [0.387, '0.0%', '38.7%'],
    [2025, '0', '2025'],
    [-12_345.678, '#,##0', '-12,346'],
    [1234.5, 'General', '1,234.5'],
    [1234.5, undefined, '1,234.5'],
  ])('shows %d in %s as %s', (value, numberFormat, text) => {
    expect(formattedNumber(value, numberFormat)).toBe(text);
  });
});
