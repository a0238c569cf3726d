import { describe, expect, it } from 'vitest';
import { convertUnit } from '../../src/domain/unit.ts';
import { readableUnit, sheetUnit } from '../../src/formulas/readableUnit.ts';

describe('readableUnit', () => {
  it.each([
    [6501.8, '亿元', 'billion yuan', 1],
    [3.2, '亿元', 'million yuan', -2],
    [10, '亿元', 'billion yuan', 1],
    [-3.2, '亿元', 'million yuan', -2],
    [0, '亿元', 'million yuan', -2],
    [0.265, '亿美元', 'million US dollars', -2],
    [50, '万元', 'yuan', -4],
    [7683, '万元', 'million yuan', 2],
    [0.3, '万美元', 'million US dollars', 2],
    [138.66, '亿千瓦时', 'billion kWh', 1],
    [100, '万人', 'million people', 2],
    [3.2, '万辆', 'vehicles', -4],
    [1.5, '万元/人', 'yuan per person', -4],
    [1.9, '亿件', 'million items', -2],
  ])('of %d %s is %s', (value, unit, expected, tens) => {
    expect(readableUnit(value, unit, 'en-US')).toEqual({ unit: expected, tens });
  });

  it.each(['元', '家', '1', '%', '平方公里', '上年=100', 'billion yuan', '年'])(
    'leaves %s as it is',
    (unit) => expect(readableUnit(5, unit, 'en-US')).toBeUndefined(),
  );

  it.each([
    [135.72, '十亿美元', '亿美元', -1],
    [4.2, '百万人次', '万人次', -2],
  ])('of %d %s is %s in Chinese', (value, unit, expected, tens) => {
    expect(readableUnit(value, unit, 'zh-CN')).toEqual({ unit: expected, tens });
    expect(sheetUnit(unit, 'zh-CN')).toEqual({ unit: expected, tens });
    expect(convertUnit(10 ** tens, unit, expected)).toBeCloseTo(1, 12);
  });

  it('leaves what Chinese counts as it is', () => {
    expect(readableUnit(6501.8, '亿元', 'zh-CN')).toBeUndefined();
    expect(sheetUnit('亿元', 'zh-CN')).toBeUndefined();
  });
});

describe('sheetUnit', () => {
  it.each([
    ['亿元', 'billion yuan'],
    ['万元', 'yuan'],
    ['万美元', 'million US dollars'],
    ['万元/人', 'yuan per person'],
    ['亿美元', 'million US dollars'],
    ['万人', 'million people'],
    ['万辆', 'million vehicles'],
    ['万吨', 'million tonnes'],
    ['万标箱', 'million TEU'],
    ['万台', 'million units'],
    ['万人次', 'million trips'],
    ['万头', 'million head'],
    ['万单', 'million orders'],
    ['亿件', 'billion items'],
    ['万亩', 'million mu'],
    ['万平方米', 'million square metres'],
    ['亿千瓦时', 'billion kWh'],
    ['亿吨公里', 'billion tonne-km'],
  ])('of %s is %s, which functions convert to', (unit, expected) => {
    const asked = sheetUnit(unit, 'en-US');
    expect(asked?.unit).toBe(expected);
    expect(convertUnit(10 ** (asked?.tens ?? 0), unit, expected)).toBeCloseTo(1, 12);
  });

  it.each(['家', '万克拉', '平方公里', '1'])('has none for %s', (unit) => {
    expect(sheetUnit(unit, 'en-US')).toBeUndefined();
  });
});
