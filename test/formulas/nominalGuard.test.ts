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

  it('refuses growth of a rate, which changes by percentage points', () => {
    const trade = dataset.indicator('trade');
    if (trade === undefined) throw new Error('no sample');
    const rate = { ...trade, id: 'rate', kind: 'rate', unit: '%' } as const;
    const rates = createDataset({
      ...sampleEdition,
      indicators: [...sampleEdition.indicators, rate],
    });
    expect(nominalGuard(rates, 'rate')).toMatchObject({ code: 'no-growth' });
  });
});
