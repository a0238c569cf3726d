import { describe, expect, it } from 'vitest';
import { unitText, withUnit } from '../../src/formulas/unitText.ts';

const cases: readonly (readonly [unit: string, english: string])[] = [
  ['亿元', 'CNY 100 mn'],
  ['万元', 'CNY 10,000'],
  ['亿美元', 'USD 100 mn'],
  ['平方公里', 'km²'],
  ['万辆', '10,000 vehicles'],
  ['家', ''],
  ['1', ''],
  ['billion yuan', 'CNY bn'],
  ['million US dollars', 'USD mn'],
  ['million people', 'million people'],
  ['million head', 'million head'],
  ['million tonnes', 'million tonnes'],
  ['billion kWh', 'billion kWh'],
  ['million square metres', 'million m²'],
  ['million orders', 'million orders'],
  ['million items', 'million'],
  ['billion tonne-km', 'billion tonne-km'],
  ['million mu', 'million mu'],
  ['yuan per person', 'CNY per person'],
  ['道', ''],
  ['元', 'CNY'],
  ['万元/人', '10,000 CNY per person'],
  ['GWh', 'GWh'],
  ['亿件', '100 million'],
  ['万头', '10,000 head'],
  ['亿人次', '100 million trips'],
  ['million trips', 'million trips'],
  ['亿千瓦时', '100 million kWh'],
  ['万亩', '10,000 mu'],
];

describe('unitText', () => {
  it.each(cases)('calls %s in English "%s"', (unit, english) => {
    expect(unitText(unit, 'en-US')).toBe(english);
  });

  it('leaves Chinese units as they are, and ratios without one', () => {
    expect([unitText('亿元', 'zh-CN'), unitText('1', 'zh-CN')]).toEqual(['亿元', '']);
  });
});

describe('withUnit', () => {
  it.each([
    ['亿元', 'zh-CN', '4718亿元'],
    ['亿元', 'en-US', '4718 × CNY 100 mn'],
    ['billion yuan', 'en-US', 'CNY 4718 bn'],
    ['元', 'en-US', 'CNY 4718'],
    ['万人', 'en-US', '4718 × 10,000 people'],
    ['吨', 'en-US', '4718 tonnes'],
    ['家', 'en-US', '4718'],
    ['', 'en-US', '4718'],
  ] as const)('of %s in %s', (unit, language, expected) => {
    expect(withUnit('4718', unit, language)).toBe(expected);
  });
});
