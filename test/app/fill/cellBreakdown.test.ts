import { describe, expect, it } from 'vitest';
import { cellBreakdown } from '../../../src/app/fill/cellBreakdown.ts';
import type { SaidPart } from '../../../src/app/fill/said.ts';
import { newestDataset } from '../../support/newestEdition.ts';

const part = (kind: SaidPart['kind'], id: string, word: string): [SaidPart['kind'], SaidPart] => [
  kind,
  { kind, id, label: id, isPlain: false, word },
];

const fits = (indicator: readonly [string, string], member: readonly [string, string]): boolean =>
  cellBreakdown(
    new Map([part('indicator', ...indicator), part('breakdown', ...member)]),
    newestDataset,
  ).ok;

describe('cellBreakdown', () => {
  it.each([
    ['gdp', '地区生产总值', 'industry', '工业'],
    ['fixed-investment', '固定资产投资', 'industry', '工业投资'],
    ['retail-sales', '社零', 'catering-income', '餐饮收入'],
    ['loans', '贷款余额', 'household', '住户贷款'],
    ['gdp', '增加值', 'tertiary', '第三产业'],
    ['imports', '进口', 'private', '民营企业'],
    ['fdi', '实际使用外资', 'secondary', '第二产业'],
  ])('lets %s (%s) be divided by %s (%s)', (indicator, name, member, word) => {
    expect(fits([indicator, name], [member, word])).toBe(true);
  });

  it.each([
    ['gdp', '地区生产总值', 'industry', '工业投资'],
    ['deposits', '存款余额', 'household', '住户贷款'],
    ['urbanisation-rate', '城镇化率', 'male', '男性'],
    ['exports', 'Exports', 'tertiary', 'Services'],
    ['gdp', '增加值', 'high-tech', '高技术制造业'],
  ])('lets %s (%s) not be divided by %s (%s)', (indicator, name, member, word) => {
    expect(fits([indicator, name], [member, word])).toBe(false);
  });
});
