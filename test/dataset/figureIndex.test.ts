import { describe, expect, it } from 'vitest';
import { createDataset } from '../../src/dataset/dataset.ts';
import { cellKey, seriesKey } from '../../src/dataset/figureCell.ts';
import type { Observation } from '../../src/domain/observation.ts';
import { computedLevel } from '../support/printedEdition.ts';
import { sampleDataset as dataset, sampleEdition } from '../support/sampleEdition.ts';

const parts = {
  place: '419001',
  indicator: 'trade',
  breakdown: '',
  period: '2025',
  measure: 'level',
} as const;
const [model] = sampleEdition.observations;
if (model === undefined) throw new Error('no sample');

const print = (id: string, given: Partial<Observation>): Observation => ({
  ...model,
  id,
  ...given,
});

function published(...observations: readonly Observation[]): readonly string[] {
  const index = createDataset({ ...sampleEdition, observations, computed: [] });
  return (index.cell(cellKey(parts))?.published ?? []).map(({ id }) => id);
}

describe('figureIndex', () => {
  it('has every figure under each of its prints', () => {
    expect(dataset.figure('zz-4')).toBe(dataset.figure('zz-5'));
    expect(dataset.figure('zz-4')?.origin).toMatchObject({
      observations: [{ id: 'zz-4' }, { id: 'zz-5' }],
    });
  });

  it('makes another figure of other terms, another currency or another reference', () => {
    expect(published(print('a', {}), print('b', { terms: '同口径' }))).toEqual(['a', 'b']);
    expect(published(print('a', {}), print('b', { unit: '亿美元' }))).toEqual(['a', 'b']);
    expect(published(print('a', {}), print('b', { unit: '万元' }))).toEqual(['b']);
  });

  it('prefers the indicator’s own currency, then plain terms, in whatever order they come', () => {
    const prints = [
      print('a', { unit: '亿美元' }),
      print('b', { terms: '同口径' }),
      print('c', {}),
    ];
    expect(published(...prints)).toEqual(['c', 'b', 'a']);
    expect(published(...prints.toReversed())).toEqual(['c', 'b', 'a']);
  });

  it('prefers the narrowest computed figure, implied bases last', () => {
    const computed = [
      computedLevel({
        id: 'c1',
        method: 'implied-base-growth',
        low: 304.3,
        high: 304.3,
        inputs: ['jy-1'],
      }),
      computedLevel({ id: 'c2', low: 300, high: 310, inputs: ['jy-1'] }),
      computedLevel({ id: 'c3', low: 304, high: 305, inputs: ['jy-1'] }),
    ];
    const cell = createDataset({ ...sampleEdition, computed }).cell(
      cellKey({ ...parts, place: '410300' }),
    );
    expect(cell?.computed.map(({ id }) => id)).toEqual(['c3', 'c2', 'c1']);
  });

  it('knows the periods of a series', () => {
    expect(dataset.periods(seriesKey({ ...parts, place: '410100' }))).toEqual([
      '2025',
      '2024',
      '2025H1',
      '2025H2',
      '2024H1',
    ]);
  });
});
