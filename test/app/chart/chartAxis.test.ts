import { describe, expect, it } from 'vitest';
import { chartAxis } from '../../../src/app/chart/chartAxis.ts';

describe('chartAxis', () => {
  it.each([
    [[9000, 63_000], false, ['0', '2万', '4万', '6万', '8万'], 'ten-thousands'],
    [[5000, 12_000], false, ['0', '0.5万', '1.0万', '1.5万'], 'ten-thousands'],
    [[250_000_000], false, ['0', '1亿', '2亿', '3亿'], 'hundred-millions'],
    [[527.7, 9356.73], false, ['0', '2,500', '5,000', '7,500', '10,000'], 'none'],
    [[0.15], true, ['0%', '5%', '10%', '15%'], 'none'],
    [[-0.021, 0.05], true, ['-4%', '-2%', '0%', '2%', '4%', '6%'], 'none'],
    [[], false, ['0', '1'], 'none'],
  ] as const)('marks %j as a Chinese reader counts', (values, isRatio, texts, displayUnit) => {
    const axis = chartAxis(values, isRatio, 'zh-CN');
    expect(axis.marks.map(axis.of)).toEqual(texts);
    expect(axis.options.displayUnit).toBe(displayUnit);
  });

  it('counts in English without letters', () => {
    const axis = chartAxis([9000, 63_000], false, 'en-US');
    expect(axis.marks.map(axis.of)).toEqual(['0', '20,000', '40,000', '60,000', '80,000']);
    expect(axis.options).toEqual({ numberFormat: '#,##0', displayUnit: 'none', least: 0 });
  });

  it('tells the host how to write the same', () => {
    expect(chartAxis([5000, 12_000], false, 'zh-CN').options.numberFormat).toBe(
      '#,##0.0"万";-#,##0.0"万";0',
    );
    expect(chartAxis([0.012], true, 'zh-CN').options.numberFormat).toBe('0.0%');
  });

  it('begins at 0 where nothing is negative, and ends somewhere only where it is to', () => {
    expect(chartAxis([3, 8], false, 'zh-CN').options).not.toHaveProperty('most');
    expect(chartAxis([-3, 8], false, 'zh-CN').options).not.toHaveProperty('least');
    expect(chartAxis([-3, 8], false, 'zh-CN', true).options).toMatchObject({ least: -5, most: 10 });
  });
});
