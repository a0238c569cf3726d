import { describe, expect, it } from 'vitest';
import { nominalGuard } from '../../src/formulas/nominalGuard.ts';
import { sampleDataset as dataset } from '../support/sampleEdition.ts';

describe('nominalGuard', () => {
  it.each([
    ['trade', undefined],
    ['gdp', 'real'],
    ['nothing', undefined],
  ])('of %s is %s', (indicator, growth) => {
    const issue = nominalGuard(dataset, indicator);
    expect(issue?.code === 'nominal-only' ? issue.growth : undefined).toBe(growth);
  });
});
