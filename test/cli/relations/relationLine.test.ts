import { describe, expect, it } from 'vitest';
import { relationLine } from '../../../src/cli/relations/relationLine.ts';
import { wordsOf } from '../../../src/cli/words/wordsOf.ts';
import type { Relation } from '../../../src/derive/relations/relation.ts';
import { firstDataset } from '../../support/firstEdition.ts';

const balance: Relation = {
  kind: 'balance',
  verdict: 'base-revision',
  reason: undefined,
  key: {
    place: '411000',
    indicator: 'trade',
    breakdown: 'general-trade',
    period: '2023H1',
    measure: 'level',
    reference: '',
  },
  figures: ['a', 'b'],
  arithmetic: {
    left: { value: 140.1, low: 140.05, high: 140.15 },
    right: { value: 150, low: 149.9, high: 150.1 },
    unit: '亿元',
  },
};

const line = (relation: Relation, language: 'zh-CN' | 'en-US'): string =>
  relationLine(relation, firstDataset, wordsOf(language), language);

describe('relationLine', () => {
  it('says what came of it, what of, both sides and the figures', () => {
    expect(line(balance, 'zh-CN')).toBe(
      '基数调整 进出口相加 许昌2023年1–6月进出口（一般贸易）: 140.1亿元 (140.05–140.15亿元) ≠ 150亿元 (149.9–150.1亿元) [a b]',
    );
    expect(line(balance, 'en-US')).toMatch(
      /^base revision exports and imports Xuchang Jan–Jun 2023/u,
    );
  });

  it('says why it cannot be tested, and leaves an open interval out', () => {
    const right = { value: 0.9, low: -Infinity, high: Infinity };
    const vague = {
      ...balance,
      verdict: 'untestable',
      reason: 'vague',
      arithmetic: { left: { value: 0.9, low: 0.85, high: 0.95 }, right, unit: '1' },
    } as const;
    expect(line(vague, 'zh-CN')).toBe(
      '不能检验 (约数) 进出口相加 许昌2023年1–6月进出口（一般贸易）: 90% (85%–95%) ? 90% [a b]',
    );
  });
});
