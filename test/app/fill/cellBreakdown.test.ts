import { describe, expect, it } from 'vitest';
import { cellBreakdown } from '../../../src/app/fill/cellBreakdown.ts';
import type { Said, SaidPart } from '../../../src/app/fill/said.ts';
import { newestDataset } from '../../support/newestEdition.ts';

const part = (kind: SaidPart['kind'], value: string): SaidPart => ({
  kind,
  id: value,
  label: value,
  isPlain: false,
  at: { row: 1, column: 0, value },
});

function isFitting(breakdown: string, indicator: string): boolean {
  const said: Said = new Map([
    ['breakdown', part('breakdown', breakdown)],
    ['indicator', part('indicator', indicator)],
  ]);
  return cellBreakdown(said, newestDataset).ok;
}

describe(cellBreakdown, () => {
  it.each([
    ['工业投资', 'fixed-investment'],
    ['住户存款', 'deposits'],
    ['住户贷款', 'loans'],
    ['外商投资企业', 'exports'],
    ['一般贸易', 'exports'],
    ['工业', 'gdp'],
  ])('takes %s of %s', (breakdown, indicator) => {
    expect(isFitting(breakdown, indicator)).toBe(true);
  });

  it.each([
    ['工业投资', 'gdp'],
    ['制造业投资', 'industrial-value-added'],
    ['住户贷款', 'deposits'],
    ['教育支出', 'fiscal-revenue'],
  ])('takes no %s of %s', (breakdown, indicator) => {
    expect(isFitting(breakdown, indicator)).toBe(false);
  });
});
