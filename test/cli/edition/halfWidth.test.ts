import { describe, expect, it } from 'vitest';
import { halfWidth } from '../../../src/cli/edition/halfWidth.ts';
import type { CuratedFigure } from '../../../src/cli/package/content.ts';
import { figure } from '../support/content.ts';

describe('halfWidth', () => {
  it.each<[string, number | null, Partial<CuratedFigure>]>([
    ['527.7亿元', 0.05, { value: 527.7, unit: '亿元' }],
    ['4935亿元', 0.5, { value: 4935, unit: '亿元' }],
    ['7683万元', 0.5, { value: 7683, unit: '万元' }],
    ['38.7%', 0.05, { value: 38.7, unit: '%' }],
    ['97%', 0.5, { value: 97, unit: '%' }],
    ['9.0%', 0.05, { value: 9, digits: '9', unit: '%' }],
    ['12.9倍', 0.05, { value: 12.9, unit: '倍' }],
    ['0.9个百分点', 0.05, { value: 0.9, unit: '个百分点' }],
    ['274.68billionyuan', 0.005, { value: 274.68, unit: 'billion yuan' }],
    ['2.2万人', 0.05, { value: 2.2, unit: '万人' }],
    ['11万吨', 0.5, { value: 11, unit: '万吨' }],
    ['524公斤', 0.5, { value: 524, unit: '公斤' }],
    ['868家', 0, { value: 868, unit: '家' }],
    ['2050班', 0, { value: 2050, unit: '班' }],
    ['第3位', 0, { value: 3, unit: '位', measure: 'rank' }],
    ['近七成', 5, { value: 70, unit: '%', qualifiers: ['about'], precision: 5 }],
    ['近500亿元', null, { value: 500, unit: '亿元', qualifiers: ['about'] }],
    ['20强', null, { value: 20, unit: '位', measure: 'rank', qualifiers: ['within'] }],
    ['千亿级', null, { value: 1000, unit: '亿元', qualifiers: ['class'] }],
    ['', 5, { value: 550, unit: '亿元', precision: 5 }],
  ])('%s: %s', (printed, expected, more) => {
    expect(halfWidth(figure({ printed, ...more }))).toBe(expected);
  });
});
