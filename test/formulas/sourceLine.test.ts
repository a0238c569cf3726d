import { describe, expect, it } from 'vitest';
import { citationsOfLine, sourceLine } from '../../src/formulas/sourceLine.ts';

describe('sourceLine', () => {
  it.each([
    [['甲', '乙'], false, '资料来源：甲；乙', 'Source: 甲; 乙'],
    [['甲'], true, '资料来源：甲，经测算', 'Source: 甲, own calculation'],
  ])('of %j, computed: %s', (citations, isComputed, chinese, english) => {
    expect(sourceLine(citations, isComputed, 'zh-CN')).toBe(chinese);
    expect(sourceLine(citations, isComputed, 'en-US')).toBe(english);
    expect([chinese, english].map(citationsOfLine)).toEqual([citations, citations]);
  });

  it('is no other text', () => {
    expect(citationsOfLine('合计')).toBeUndefined();
  });
});
