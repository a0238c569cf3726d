import { describe, expect, it } from 'vitest';
import { figureAt } from '../../../src/app/atlas/figureAt.ts';
import { mapDataset } from '../../support/mapDataset.ts';

const trade = { indicator: 'trade', breakdown: '', measure: 'level' } as const;

describe('figureAt', () => {
  it.each([
    ['a printed figure', '419001', '2025', 527.7],
    ['one that follows from others', '410300', '2025', 304.3],
    ['nothing where only an implied base is known', '410100', '2024H1', undefined],
    ['nothing where nothing is', '410800', '2025', undefined],
  ])('finds %s', (_what, place, period, value) => {
    expect(figureAt(mapDataset, { ...trade, place, period })?.value).toBe(value);
  });

  it('answers in the unit of the indicator where a document prints another', () => {
    expect(figureAt(mapDataset, { ...trade, place: '410100', period: '2025H1' })?.unit).toBe(
      '亿元',
    );
  });
});
