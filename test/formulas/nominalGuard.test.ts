import { describe, expect, it } from 'vitest';
import { createDataset } from '../../src/dataset/dataset.ts';
import { nominalGuard } from '../../src/formulas/nominalGuard.ts';
import { sampleDataset as dataset, sampleEdition } from '../support/sampleEdition.ts';

describe('nominalGuard', () => {
  it.each([
    ['trade', undefined],
    ['gdp', 'nominal-only'],
    ['nothing', undefined],
  ])('of %s is %s', (indicator, code) => {
    expect(nominalGuard(dataset, indicator)?.code).toBe(code);
  });

  it.each([
    ['a rate, which changes by percentage points', { kind: 'rate', unit: '%' }, 'rate'],
    ['a balance', { growth: 'none' }, 'balance'],
    ['prices, of which only changes are printed', { kind: 'rate', growth: 'none' }, 'printed-only'],
  ] as const)('refuses growth of %s', (_what, own, why) => {
    const trade = dataset.indicator('trade');
    if (trade === undefined) throw new Error('no sample');
    const other = { ...trade, id: 'other', ...own };
    const others = createDataset({
      ...sampleEdition,
      indicators: [...sampleEdition.indicators, other],
    });
    expect(nominalGuard(others, 'other')).toMatchObject({ code: 'no-growth', why });
  });
});
