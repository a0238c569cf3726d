import { describe, expect, it } from 'vitest';
import { uncoveredNumerals } from '../../../src/cli/verify/uncoveredNumerals.ts';

const document = ['2024年,某市出口 12.5', '亿元,增长7.1%,', '居全省第二;进口3.4亿元。'].join('\n');

describe('uncoveredNumerals', () => {
  it('lists what no figure equals, with its line and class', () => {
    const figures = [{ value: 12.5, unit: '亿元', printed: '12.5亿元' }];
    expect(uncoveredNumerals(document, figures)).toEqual([
      { line: 1, text: '2024', numeralClass: 'date' },
      { line: 2, text: '7.1%', numeralClass: undefined },
      { line: 3, text: '第二', numeralClass: undefined },
      { line: 3, text: '3.4亿元', numeralClass: undefined },
    ]);
  });

  it('lists nothing but the date where all is curated', () => {
    const figures = [
      { value: 12.5, unit: '亿元', printed: '12.5亿元' },
      { value: 7.1, unit: '%', printed: '7.1%' },
      { value: 2, unit: '位', printed: '第二' },
      { value: 3.4, unit: '亿元', printed: '3.4亿元' },
    ];
    const left = uncoveredNumerals(document, figures);
    expect(left.filter(({ numeralClass }) => numeralClass === undefined)).toEqual([]);
    expect(left).toHaveLength(1);
  });
});
