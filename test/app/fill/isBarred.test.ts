import { describe, expect, it } from 'vitest';
import { isBarred } from '../../../src/app/fill/isBarred.ts';

describe(isBarred, () => {
  it.each([
    '市区',
    '区主要指标',
    '本级',
    '人均',
    'RMB100m',
    '¥',
    'Mio',
    'EUR',
    '按美元计价',
    '计划',
    'forecast',
    'index',
    '=100',
    '不含',
    'excl',
    'ex',
    '统计年鉴',
    'million',
    '户籍',
    '滚动四个季度',
    'seasonally',
  ])('lets %s pass by no answer', (left) => {
    expect(isBarred(left, `2024年GDP${left}`)).toBe(true);
  });

  it.each(['区县', '服务', '旅游', 'Economic', '三次产业'])(
    'leaves %s to be asked about',
    (left) => {
      expect(isBarred(left, `2024年${left}`)).toBe(false);
    },
  );

  it('knows that prices are printed as indices', () => {
    expect(isBarred('=100', '居民消费价格指数（上年=100）')).toBe(false);
  });
});
