import { describe, expect, it } from 'vitest';
import { inputQuantity } from '../../../src/dataset/columns/inputQuantity.ts';

describe('inputQuantity', () => {
  it('counts a level in the unit of its indicator', () => {
    const printed = { measure: 'level', value: 7683, unit: '万元', halfWidth: 0.5 } as const;
    expect(inputQuantity(printed, '亿元', '亿元')).toEqual({
      value: 0.7683,
      low: 0.76825,
      high: 0.76835,
    });
  });

  it('counts what the indicator does not count in the unit of the computed figure', () => {
    const printed = { measure: 'level', value: 500, unit: '万美元', halfWidth: 0 } as const;
    expect(inputQuantity(printed, '亿元', '亿美元').value).toBe(0.05);
    expect(inputQuantity(printed, '亿元', '1').value).toBe(500);
  });

  it('takes ratios as fractions, ranks as they are, and vague figures as exact', () => {
    const growth = { measure: 'yoy', value: -24.2, unit: '%', halfWidth: 0.05 } as const;
    expect(inputQuantity(growth, '亿元', '1')).toEqual({
      value: -0.242,
      low: -0.2425,
      high: -0.2415,
    });
    const rank = { measure: 'rank', value: 3, unit: '位', halfWidth: null } as const;
    expect(inputQuantity(rank, '亿元', '位')).toEqual({ value: 3, low: 3, high: 3 });
  });
});
