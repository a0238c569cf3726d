import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertUnit, parseUnit } from '../../src/domain/unit.ts';

describe('parseUnit', () => {
  it.each([
    ['亿元', '元', 1e8],
    ['万元', '元', 1e4],
    ['元', '元', 1],
    ['千亿元', '元', 1e11],
    ['billion yuan', '元', 1e9],
    ['Million RMB', '元', 1e6],
    ['100 million yuan', '元', 1e8],
    ['CNY bn', '元', 1e9],
    ['RMB billion', '元', 1e9],
    ['CNY million', '元', 1e6],
    ['RMB m', '元', 1e6],
    ['CNY 100 million', '元', 1e8],
    ['US$ mn', '美元', 1e6],
    ['US$', '美元', 1],
    ['十亿元', '元', 1e9],
    ['TEU k', 'TEU k', 1],
    ['亿美元', '美元', 1e8],
    ['billion USD', '美元', 1e9],
    ['%', '1', 0.01],
    ['％', '1', 0.01],
    ['个百分点', '1', 0.01],
    ['倍', '1', 1],
    ['‰', '1', 0.001],
    ['万辆', '辆', 1e4],
    ['家', '个', 1],
    ['亿部', '台', 1e8],
    ['万人次', '人', 1e4],
    ['百万美元', '美元', 1e6],
    ['十亿千克', '公斤', 1e9],
    ['亿斤', '公斤', 5e7],
    ['thousand tons', '公斤', 1e6],
    ['trillion yuan', '元', 1e12],
    ['RMB trn', '元', 1e12],
    ['mln people', '人', 1e6],
    ['万', '万', 1],
    ['平方公里', '平方米', 1e6],
    ['万平方米', '平方米', 1e4],
    ['千瓦', '瓦', 1000],
    ['万千瓦', '瓦', 1e7],
    ['万吨', '公斤', 1e7],
    ['GWh', 'Wh', 1e9],
    ['位', '位', 1],
    ['constructor', 'constructor', 1],
    ['million million yuan', 'million yuan', 1e6],
    ['千千元', '千元', 1e3],
    ['BILLION TEU', '标箱', 1e9],
    ['RMB100m', '元', 1e8],
    ['100m RMB', '元', 1e8],
    ['CNY 100 mn', '元', 1e8],
    ['USD 100 mn', '美元', 1e8],
    ["RMB '000", '元', 1e3],
    ['¥bn', '元', 1e9],
    ['￥ bn', '元', 1e9],
    ['Mio. RMB', '元', 1e6],
    ['亿元人民币', '元', 1e8],
    ['10 000 persons', '人', 1e4],
    ['10,000 person-times', '人', 1e4],
    ['10\u00A0000 tonnes', '公斤', 1e7],
    ['kt', '公斤', 1e6],
    ['TWh', 'Wh', 1e12],
    ['EUR bn', 'EUR bn', 1],
    ['$ bn', '$ bn', 1],
    ['10 tonnes', '10 tonnes', 1],
    ['1 000 persons', '1 000 persons', 1],
    ['kt m', 'kt m', 1],
  ])('of %j counts %s, %d of them', (text, base, factor) => {
    expect(parseUnit(text)).toEqual({ base, factor });
  });

  it.each([
    ['scales without end', `${'million '.repeat(100)}yuan`],
    ['more than a stack can hold', '千'.repeat(32_000)],
    ['33 characters', `亿${'元'.repeat(32)}`],
  ])('counts %s as nothing but itself', (_what, text) => {
    expect(parseUnit(text)).toEqual({ base: text, factor: 1 });
    expect(convertUnit(1, '亿元', text)).toBeUndefined();
  });
});

describe('convertUnit', () => {
  it.each([
    [7683, '万元', '亿元', 0.7683],
    [274.68, 'billion yuan', '亿元', 2746.8],
    [2746.8, '亿元', 'billion yuan', 274.68],
    [38.7, '%', '1', 0.387],
    [12.9, '倍', '1', 12.9],
    [0.9, '个百分点', '1', 0.009],
    [9.2, '万辆', '辆', 92000],
    [527.7, '亿元', '亿元', 527.7],
    [15, '亩', '公顷', 1],
    [446.6, '万亩', '千公顷', 297.733333333333],
    [104.1, '上年=100', '%', 4.1],
    [98.9, '上年=100', '1', -0.011],
    [-0.011, '1', '上年=100', 98.9],
  ])('%d %s in %s is %d', (value, from, to, converted) => {
    expect(convertUnit(value, from, to)).toBe(converted);
  });

  it.each([
    ['亿美元', '亿元'],
    ['亿元', '辆'],
    ['%', '亿元'],
  ])('never %s into %s', (from, to) => {
    expect(convertUnit(1, from, to)).toBeUndefined();
  });

  it('comes back to the same value', () => {
    const yuan = fc.constantFrom('元', '万元', '百万元', '亿元', 'billion yuan', 'million yuan');
    const value = fc.integer({ min: -1e9, max: 1e9 }).map((number) => number / 1000);
    fc.assert(
      fc.property(value, yuan, yuan, (number, from, to) => {
        const back = convertUnit(convertUnit(number, from, to) ?? Number.NaN, to, from);
        expect(Math.abs((back ?? Number.NaN) - number)).toBeLessThanOrEqual(
          Math.abs(number) * 1e-13,
        );
      }),
    );
  });
});
