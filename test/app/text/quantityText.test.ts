import { describe, expect, it } from 'vitest';
import { intervalText } from '../../../src/app/text/intervalText.ts';
import { decimalsOf, quantityText, type Quantity } from '../../../src/app/text/quantityText.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

const quantity = (
  value: number,
  halfWidth: number | null,
  unit = '亿元',
  measure: Quantity['measure'] = 'level',
): Quantity => ({
  value,
  low: halfWidth === null ? null : value - halfWidth,
  high: halfWidth === null ? null : value + halfWidth,
  unit,
  measure,
});

const cases: readonly (readonly [Quantity, chinese: string, english: string])[] = [
  [quantity(527.7, 0.05), '527.7亿元', 'CNY 52.77 bn'],
  [quantity(6501.8, 0.05), '6,501.8亿元', 'CNY 650.18 bn'],
  [quantity(0.7683, 0.00005), '0.7683亿元', 'CNY 76.83 mn'],
  [quantity(24, 0, '家'), '24家', '24'],
  [quantity(100, null, '万人'), '100万人', '1 million people'],
  [quantity(3.2, 0.05, '万辆'), '3.2万辆', '32,000 vehicles'],
  [quantity(0.265, 0.0005, '亿美元'), '0.265亿美元', 'USD 26.5 mn'],
  [quantity(30_123, 0.5, '元'), '30,123元', 'CNY 30,123'],
  [quantity(0.387, 0.0005, '1', 'yoy'), '38.7%', '38.7%'],
  [quantity(-0.242, 0.0005, '1', 'yoy'), '-24.2%', '-24.2%'],
  [quantity(12.9, 0.05, '1', 'yoy'), '1,290%', '1,290%'],
  [quantity(0.009, 0.0005, '1', 'yoy-gap'), '0.9个百分点', '0.9 pp'],
  [quantity(2, 0, '位', 'rank'), '第2位', 'No. 2'],
  [quantity(1980.389, 0.75), '1,980.4亿元', 'CNY 198.04 bn'],
];

describe('quantityText', () => {
  it.each(cases)('writes %o', (given, chinese, english) => {
    const decimals = decimalsOf(given);
    expect([
      quantityText(given, decimals, 'zh-CN').text,
      quantityText(given, decimals, 'en-US').text,
    ]).toEqual([chinese, english]);
  });
});

const inWords = (value: number, printed: string): number => {
  const model = sampleDataset.figure('jy-1');
  if (model?.origin.kind !== 'published') throw new Error('no sample');
  const [print] = model.origin.observations;
  const origin = { kind: 'published', observations: [{ ...print, printed }] } as const;
  return decimalsOf({ value, low: null, high: null, origin });
};

describe('decimalsOf', () => {
  it('shows two digits of what is printed in words, and all of what is printed in digits', () => {
    expect(inWords(0.142857, '每七部智能手机,就有一部')).toBe(2);
    expect(inWords(0.333333, '三分之一')).toBe(2);
    expect(inWords(0.7, '近七成')).toBe(1);
    expect(inWords(1000, '千亿')).toBe(0);
    expect(inWords(12.345, '约12.345亿')).toBe(3);
  });
});

describe('intervalText', () => {
  it('has a digit more than the value', () => {
    expect(intervalText(quantity(527.7, 0.05), 'zh-CN')).toBe('527.65–527.75亿元');
    expect(intervalText(quantity(0.387, 0.0005, '1', 'yoy'), 'zh-CN')).toBe('38.65–38.75%');
    expect(intervalText(quantity(527.7, 0.05), 'en-US')).toBe('CNY 52.765–52.775 bn');
    expect(intervalText(quantity(1, 0.05), 'en-US')).toBe('CNY 95–105 mn');
  });

  it('leaves an end open where the wording does, and says nothing of an exact count', () => {
    expect(intervalText({ ...quantity(2000, 0), high: null }, 'zh-CN')).toBe('≥ 2,000亿元');
    expect(intervalText({ ...quantity(100, 0, '万人'), low: null }, 'zh-CN')).toBe('≤ 100万人');
    expect(intervalText(quantity(100, null), 'zh-CN')).toBeUndefined();
    expect(intervalText(quantity(24, 0, '家'), 'zh-CN')).toBeUndefined();
  });
});
