import { describe, expect, it } from 'vitest';
import { ownNumber } from '../../../src/app/ownFigures/ownNumber.ts';

describe('ownNumber', () => {
  it.each([
    ['a number', 527.7, '527.7', 527.7, 1],
    ['a zero that is shown', 1, '1.0', 1, 1],
    ['zeros behind a point', 1.5, '1.500', 1.5, 3],
    ['digits that a format hides', 527.7, '528', 527.7, 1],
    ['what does not fit into its column', 527.7, '####', 527.7, 1],
    ['thousands', 1234.5, '1,234.50', 1234.5, 2],
    ['binary noise of a formula', 0.1 + 0.2, '0.3', 0.3, 1],
    ['a very small one', 1.5e-7, '1.5E-07', 1.5e-7, 8],
    ['a large count', 3_200_000, '3,200,000', 3_200_000, 0],
    ['text', '1,234.50', '1,234.50', 1234.5, 2],
    ['text in full-width digits', '１２．５', '１２．５', 12.5, 1],
  ])('reads %s with what its digits state', (_name, value, text, number, decimals) => {
    expect(ownNumber({ value, text })).toEqual({ value: number, decimals, isPercent: false });
  });

  it('reads per cent as its cell shows it', () => {
    const percent = { value: 5.3, decimals: 1, isPercent: true };
    expect(ownNumber({ value: 0.053, text: '5.3%' })).toEqual(percent);
    expect(ownNumber({ value: 0.053, text: '5.30%' })).toEqual({ ...percent, decimals: 2 });
    expect(ownNumber({ value: 0.053, text: '5%' })).toEqual(percent);
    expect(ownNumber({ value: '5.3%', text: '5.3%' })).toEqual(percent);
  });

  it.each([
    '约527.7',
    '#N/A',
    '527.7亿元',
    '1,23',
    '12 34',
    '1e999',
    '',
    '9'.repeat(100_000),
    true,
  ])('takes no number from %j', (value) => {
    expect(ownNumber({ value, text: String(value) })).toBeUndefined();
  });
});
