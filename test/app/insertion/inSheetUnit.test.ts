import { describe, expect, it } from 'vitest';
import { inSheetUnit } from '../../../src/app/insertion/inSheetUnit.ts';

const trade = { value: 527.7, low: 527.65, high: null, unit: '亿元' } as const;

describe('inSheetUnit', () => {
  it('converts value and ends, and leaves an open end open', () => {
    expect(inSheetUnit(trade, 'en-US')).toEqual({
      value: 52.77,
      low: 52.765,
      high: null,
      unit: 'billion yuan',
    });
  });

  it('leaves Chinese and what has no other unit as it is', () => {
    expect(inSheetUnit(trade, 'zh-CN')).toBe(trade);
    const rate = { ...trade, unit: '1' };
    expect(inSheetUnit(rate, 'en-US')).toBe(rate);
  });
});
