import { describe, expect, it } from 'vitest';
import { unitsLike } from '../../../src/app/blockMatch/unitsLike.ts';

describe('unitsLike', () => {
  it.each([
    ['亿元', 'zh-CN', ['元', '千元', '万元', '百万元', '亿元']],
    ['万人', 'en-US', ['人', '千人', '万人', '百万人', '亿人']],
  ] as const)('lists what tables count %s in', (unit, language, units) => {
    expect(unitsLike(unit, language)).toEqual(units);
  });

  it('names money in English too, where formulas are English', () => {
    expect(unitsLike('亿元', 'en-US')).toContain('billion yuan');
    expect(unitsLike('亿美元', 'en-US')).toContain('million US dollars');
  });
});
