import { describe, expect, it } from 'vitest';
import { coversText, withoutWords } from '../../../src/app/fill/coversText.ts';

describe(coversText, () => {
  it('takes a text that is made of its words and marks alone', () => {
    expect(
      coversText('部分数据，因四舍五入', ['部分', '部分数', '数据', '据', '因', '四舍五入']),
    ).toBe(true);
    expect(coversText('数据不含济源', ['数据'])).toBe(false);
  });

  it('takes Latin words whole', () => {
    expect(coversText('May not add', ['may', 'not', 'add'])).toBe(true);
    expect(coversText('notable', ['not', 'able'])).toBe(false);
  });
});

describe(withoutWords, () => {
  it('leaves out the longest word that begins in each place', () => {
    expect(withoutWords('郑州市统计局统计', ['统计', '统计局'])).toBe('郑州市  ');
  });
});
