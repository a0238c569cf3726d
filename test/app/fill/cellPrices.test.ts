import { describe, expect, it } from 'vitest';
import { cellPrices } from '../../../src/app/fill/cellPrices.ts';
import type { SaidKind } from '../../../src/app/fill/tablePart.ts';
import { tableDataset } from '../../support/tableNames.ts';

const isFitting = (parts: Readonly<Partial<Record<SaidKind, string>>>): boolean => {
  const entries = (['indicator', 'measure', 'prices'] as const).flatMap((kind) => {
    const id = parts[kind];
    return id === undefined ? [] : [[kind, { kind, id, label: id, isPlain: false }] as const];
  });
  const cell = cellPrices(new Map(entries), tableDataset);
  return cell.ok && !cell.said.has('prices');
};

describe(cellPrices, () => {
  it.each([
    { indicator: 'gdp', prices: 'current' },
    { indicator: 'gdp', measure: 'yoy', prices: 'constant' },
    { indicator: 'trade', measure: 'yoy', prices: 'current' },
    { indicator: 'trade', measure: 'yoy' },
  ])('passes over the prices that the figure is at: %o', (parts) => {
    expect(isFitting(parts)).toBe(true);
  });

  it.each([
    { indicator: 'gdp', prices: 'constant' },
    { indicator: 'gdp', measure: 'yoy', prices: 'current' },
    { indicator: 'trade', measure: 'yoy', prices: 'constant' },
    { indicator: 'population', prices: 'current' },
  ])('refuses others: %o', (parts) => {
    expect(isFitting(parts)).toBe(false);
  });
});
