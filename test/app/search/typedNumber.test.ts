import { describe, expect, it } from 'vitest';
import { typedNumber } from '../../../src/app/search/typedNumber.ts';

const bases = new Set(['元', '1', '个']);

const cases: readonly (readonly [text: string, expected: object | undefined])[] = [
  ['223.4', { value: 223.4, halfWidth: 0.05, significantDigits: 4, unit: undefined }],
  ['-24.20', { value: 24.2, halfWidth: 0.005, significantDigits: 4, unit: undefined }],
  ['6,501.8', { value: 6501.8, halfWidth: 0.05, significantDigits: 5, unit: undefined }],
  [
    '5277000 万元',
    { value: 5277000, halfWidth: 0.5, significantDigits: 7, unit: { base: '元', factor: 1e4 } },
  ],
  [
    '38.7%',
    { value: 38.7, halfWidth: 0.05, significantDigits: 3, unit: { base: '1', factor: 0.01 } },
  ],
  [
    '527.7亿',
    { value: 527.7, halfWidth: 0.05, significantDigits: 4, unit: { base: '', factor: 1e8 } },
  ],
  [
    'CNY 650.2 bn',
    { value: 650.2, halfWidth: 0.05, significantDigits: 4, unit: { base: '元', factor: 1e9 } },
  ],
  [
    '52.77bn',
    { value: 52.77, halfWidth: 0.005, significantDigits: 4, unit: { base: '', factor: 1e9 } },
  ],
  ['USD 26.5 mn', undefined],
  ['CNY 2 vehicles', undefined],
  ['24 家', { value: 24, halfWidth: 0.5, significantDigits: 2, unit: { base: '个', factor: 1 } }],
  ['3 济源', undefined],
  ['h1', undefined],
  ['', undefined],
];

describe('typedNumber', () => {
  it.each(cases)('reads "%s"', (text, expected) => {
    expect(typedNumber(text, bases)).toEqual(expected);
  });
});
