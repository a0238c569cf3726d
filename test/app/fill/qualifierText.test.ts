import { describe, expect, it } from 'vitest';
import { isQualifier } from '../../../src/app/fill/qualifierText.ts';

describe(isQualifier, () => {
  it.each([
    '构成（%）',
    '二、指数（上年=100）',
    '人均指标',
    '美元计价',
    '年度计划：',
    '按不变价计算',
    'Index (2020=100)',
    'Per capita',
  ])('hears in %s how what follows is measured', (text) => {
    expect(isQualifier(text)).toBe(true);
  });

  it.each([
    '工业生产者出厂价格指数',
    '预算收入',
    '城镇调查失业率',
    '人均住房面积',
    '对外经济',
    '年度',
    '指标',
  ])('takes %s for a name, or for nothing', (text) => {
    expect(isQualifier(text)).toBe(false);
  });
});
