import { describe, expect, it } from 'vitest';
import { createDataset } from '../../src/dataset/dataset.ts';
import { queriedPeriods } from '../../src/dataset/queriedPeriods.ts';
import { query } from '../support/query.ts';
import { sampleEdition } from '../support/sampleEdition.ts';

const [model] = sampleEdition.observations;
if (model === undefined) throw new Error('no sample');
const over = {
  ...model,
  id: 'over',
  period: '2026',
  halfWidth: null,
  qualifiers: ['over'],
} as const;
const dataset = createDataset({
  ...sampleEdition,
  observations: [...sampleEdition.observations, over],
});
const latest = { kind: 'latest', of: 'any', years: 0 } as const;

describe('queriedPeriods', () => {
  it('take no bound (超) for the latest figure, though it answers for its own period', () => {
    expect([...queriedPeriods(dataset, query({ period: latest }))]).toEqual(['2025']);
    expect([...queriedPeriods(dataset, query({ code: '2026' }))]).toEqual(['2026']);
  });

  it('take no implied base for the latest figure, even where it is accepted', () => {
    const bases = query({ place: '410100', period: { ...latest, of: 'cumulative' }, basis: 'any' });
    const others = { ...bases, indicator: 'exports' };
    expect([...queriedPeriods(dataset, bases)]).toEqual(['2025']);
    expect([...queriedPeriods(dataset, others)]).toEqual([]);
  });
});
