import { describe, expect, it } from 'vitest';
import { axisText } from '../../../src/app/text/axisText.ts';

describe('axisText', () => {
  it.each([
    [0.15, '1', '15%', '15%'],
    [-0.05, '1', '-5%', '-5%'],
    [0, '亿元', '0', '0'],
    [9356.73, '亿元', '9,356.73', '935.67'],
    [10_000, '亿元', '1万', '1,000'],
    [12_500, '万吨', '1.25万', '125'],
    [3_000_000, '人', '300万', '3,000,000'],
    [250_000_000, '人', '2.5亿', '250,000,000'],
    [-20_000, '家', '-2万', '-20,000'],
  ])('%d %s is %s and %s', (value, unit, chinese, english) => {
    expect(axisText([value], unit, 'zh-CN').of(value)).toBe(chinese);
    expect(axisText([value], unit, 'en-US').of(value)).toBe(english);
  });

  it('writes every value of an English chart in the one unit of its title', () => {
    const axis = axisText([32, 6501.8], '亿元', 'en-US');
    expect([axis.unit, axis.of(32), axis.of(6000)]).toEqual(['CNY bn', '3.2', '600']);
    expect(axisText([32], '亿元', 'zh-CN').unit).toBe('亿元');
  });
});
