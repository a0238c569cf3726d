import { describe, expect, it } from 'vitest';
import { createDataset } from '../../src/dataset/dataset.ts';
import { knownBy } from '../../src/dataset/knownBy.ts';
import { sampleEdition } from '../support/sampleEdition.ts';

/** The sample with a second print of one figure a year later, and one document without a date. */
const [first] = sampleEdition.observations;
const [source] = sampleEdition.sources;
if (first === undefined || source === undefined) throw new Error('no sample');
const dated = { ...source, published: '2025-04' };
const later = { ...source, id: 'later', published: '2026-04-30' };
const undated = { ...source, id: 'undated', published: '' };
const dataset = createDataset({
  ...sampleEdition,
  sources: [dated, later, undated],
  observations: [
    { ...first, id: 'O1', source: dated.id },
    { ...first, id: 'O2', source: 'later', value: first.value + 1 },
    { ...first, id: 'O3', source: 'undated' },
  ],
  computed: [computed('C1', ['O1']), computed('C2', ['C1', 'O1']), computed('C3', ['C2', 'O2'])],
});

function computed(id: string, inputs: readonly string[]) {
  const { place = '', indicator = '', unit = '亿元' } = first ?? {};
  const key = { place, indicator, breakdown: '', period: '2020', reference: '' };
  const interval = { value: 1, low: 1, high: 1, unit };
  return { ...key, ...interval, id, measure: 'level', method: 'growth', inputs } as const;
}

const idsOn = (date: string): readonly (readonly string[])[] => {
  const { observations, computed: figures } = knownBy(dataset, date).edition;
  return [observations.map(({ id }) => id), figures.map(({ id }) => id)];
};

describe('knownBy', () => {
  it.each([
    ['2025-04-29', [[], []]],
    ['2025-04-30', [['O1'], ['C1', 'C2']]],
    ['2025', [['O1'], ['C1', 'C2']]],
    ['2026-04-29', [['O1'], ['C1', 'C2']]],
    [
      '2026-04',
      [
        ['O1', 'O2'],
        ['C1', 'C2', 'C3'],
      ],
    ],
  ])('on %s', (date, ids) => {
    expect(idsOn(date)).toEqual(ids);
  });

  it('is made once a day, whatever the words for it, and forgets days when there are many', () => {
    const once = knownBy(dataset, '2025');
    expect(knownBy(dataset, '2025-12-31')).toBe(once);
    for (let day = 1; day <= 12; day += 1)
      knownBy(dataset, `2026-01-${String(day).padStart(2, '0')}`);
    expect(knownBy(dataset, '2025')).not.toBe(once);
  });
});
