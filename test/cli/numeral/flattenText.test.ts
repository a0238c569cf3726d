import { describe, expect, it } from 'vitest';
import { flattenText } from '../../../src/cli/numeral/flattenText.ts';

describe('flattenText', () => {
  it('joins lines and keeps the line of each character', () => {
    expect(flattenText('122.3\n亿元', {})).toEqual({
      text: '122.3亿元',
      lines: [1, 1, 1, 1, 1, 2, 2],
    });
  });

  it.each([
    ['white space', '进 出　口 71.8 亿\t元', '进出口71.8亿元'],
    ['full-width forms', '增长２３．４％', '增长23.4%'],
    ['pinyin in brackets', '外貿(mào)與經濟（jīng）', '外貿與經濟'],
    ['Windows line ends', '亿\r\n元', '亿元'],
  ])('drops %s', (_what, document, text) => {
    expect(flattenText(document, {}).text).toBe(text);
  });

  it.each([
    ['an abbreviation behind a Latin letter', 'GDP(gross)', 'GDP(gross)'],
    ['capitals in brackets', '保税物流中心(B)', '保税物流中心(B)'],
  ])('keeps %s', (_what, document, text) => {
    expect(flattenText(document, {}).text).toBe(text);
  });

  it('keeps one space between numbers and Latin words when gaps are asked for', () => {
    expect(flattenText('“1 2  4 N”体系 62.8 亿', { gaps: true }).text).toBe('“1 2 4 N”体系62.8亿');
    expect(flattenText('up 9\npercent', { gaps: true }).text).toBe('up 9 percent');
  });

  it('has one line number for every character, also where a form unfolds', () => {
    const { text, lines } = flattenText('……\n㎡', {});
    expect(text).toBe('......m2');
    expect(lines).toHaveLength(text.length);
    expect(lines.at(-1)).toBe(2);
  });
});
