import { describe, expect, it } from 'vitest';
import { answerUnit, defaultUnit } from '../../src/dataset/answerUnit.ts';
import type { Indicator } from '../../src/domain/indicator.ts';

function indicator(unit: string): Indicator {
  return {
    id: 'x',
    nameZh: '指标',
    nameEn: 'Indicator',
    unit,
    kind: 'flow',
    growth: 'nominal',
    sumOf: [],
    group: '',
    definitionZh: '',
    definitionEn: '',
    aliases: [],
  };
}

describe('answerUnit', () => {
  it.each([
    ['level', '亿元', '亿元', '亿元'],
    ['level', '亿元', '万元', '亿元'],
    ['level', '亿元', 'billion yuan', '亿元'],
    // Another currency stays as it is.
    ['level', '亿元', '亿美元', '亿美元'],
    ['yoy', '亿元', '%', '1'],
    ['share', '家', '%', '1'],
    ['yoy-gap', '亿元', '个百分点', '1'],
    ['rank', '亿元', '位', '位'],
    ['target-rank', '位', '位', '位'],
    // A rate is a fraction as well, not a number of per cent.
    ['target', '%', '%', '1'],
    ['level', '倍', '倍', '1'],
  ] as const)(
    'of a %s of an indicator in %s printed in %s is %s',
    (measure, unit, printed, answer) => {
      expect(answerUnit(measure, indicator(unit), printed)).toBe(answer);
    },
  );
});

describe('defaultUnit', () => {
  it.each([
    ['level', '亿元', '亿元'],
    ['share', '亿元', '1'],
    ['level', '%', '1'],
  ] as const)('of a %s in %s is %s', (measure, unit, answer) => {
    expect(defaultUnit(measure, indicator(unit))).toBe(answer);
  });
});
