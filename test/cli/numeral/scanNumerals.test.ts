import { describe, expect, it } from 'vitest';
import { flattenText } from '../../../src/cli/numeral/flattenText.ts';
import { numeralUnits } from '../../../src/cli/numeral/numeralUnits.ts';
import { scanNumerals } from '../../../src/cli/numeral/scanNumerals.ts';

const units = numeralUnits(['亿元', '万辆', '平方公里', '班']);

const scan = (text: string) => scanNumerals(flattenText(text, { gaps: true }).text, units);

describe('scanNumerals', () => {
  it.each([
    ['出口 122.3亿元', '122.3亿元', 1.223e10, '元'],
    ['出口12,345家', '12,345家', 12_345, '个'],
    ['外资 2653 万美元', '2653万美元', 26_530_000, '美元'],
    ['占比75.5%', '75.5%', 0.755, '1'],
    ['提高0.9个百分点', '0.9个百分点', 0.009, '1'],
    ['增长1.2倍', '1.2倍', 1.2, '1'],
    ['9.2万辆', '9.2万辆', 92_000, '辆'],
    ['四分之一的增加值', '四分之一', 0.25, '1'],
    ['百分之二十五', '百分之二十五', 0.25, '1'],
    ['份额的三成', '三成', 0.3, '1'],
    ['增量的9成', '9成', 0.9, '1'],
    ['占一成四', '一成四', 0.14, '1'],
    ['完成二千三百零七点七九亿元', '二千三百零七点七九亿元', 2.30779e11, '元'],
    ['产粮1344亿斤', '1344亿斤', 6.72e10, '公斤'],
    ['一千个亿', '一千个亿', 1e11, ''],
    ['七届大会', '七届', 7, '届'],
    ['居首位', '首位', 1, '位'],
    ['居全省第3位', '3位', 3, '位'],
    ['居第三名', '三名', 3, '位'],
    ['分别居第1、', '1', 1, '位'],
    ['274.68 billion yuan', '274.68 billion yuan', 2.7468e11, '元'],
    ['up 38.7 percent', '38.7 percent', 0.387, '1'],
    ['ranks first in', 'first', 1, ''],
    ['a quarter of', 'quarter', 0.25, '1'],
  ])('%s: %s is %d', (text, written, amount, unit) => {
    expect(scan(text)).toMatchObject([{ text: written, amount, unit }]);
  });

  it.each([
    ['近七成', true],
    ['突破6500亿', true],
    ['50多家', true],
    ['20%以上', true],
    ['36万元左右', true],
    ['527.7亿元', false],
    ['连续三年', false],
  ])('%s is vague: %s', (text, vague) => {
    expect(scan(text)).toMatchObject([{ vague }]);
  });

  it('takes 点 for a point before a scale or a rate only', () => {
    expect(scan('下午三点二十分').map(({ number }) => number)).toEqual([3, 20]);
  });

  it('keeps numbers apart that stand apart', () => {
    expect(scan('“1 2 4 N”').map(({ number }) => number)).toEqual([1, 2, 4]);
  });

  it('finds none inside English words', () => {
    expect(scan('The firsthand secondary halfway tenth-rate')).toMatchObject([{ text: 'tenth' }]);
  });
});
