import { describe, expect, it } from 'vitest';
import { axisText } from '../../../src/app/text/axisText.ts';

describe('axisText', () => {
  it.each([
    [0.15, '1', '15%', '15%'],
    [-0.05, '1', '-5%', '-5%'],
    [0, '亿元', '0', '0'],
    [9356.73, '亿元', '9,356.73', '9,356.73'],
    [10_000, '亿元', '1万', '10k'],
    [12_500, '万吨', '1.25万', '12.5k'],
    [3_000_000, '人', '300万', '3m'],
    [250_000_000, '人', '2.5亿', '250m'],
    [-20_000, '家', '-2万', '-20k'],
  ])('%d %s is %s and %s', (value, unit, chinese, english) => {
    expect(axisText(value, unit, 'zh-CN')).toBe(chinese);
    expect(axisText(value, unit, 'en-US')).toBe(english);
  });
});
