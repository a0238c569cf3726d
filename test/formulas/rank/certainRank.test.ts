import { describe, expect, it } from 'vitest';
import { createDataset } from '../../../src/dataset/dataset.ts';
import type { Observation } from '../../../src/domain/observation.ts';
import { certainRank } from '../../../src/formulas/rank/certainRank.ts';
import { rankField } from '../../../src/formulas/rank/rankField.ts';
import { query } from '../../support/query.ts';
import { sampleEdition } from '../../support/sampleEdition.ts';

const [model] = sampleEdition.observations;
if (model === undefined) throw new Error('no sample');

type Row = Partial<Observation> & { readonly place: string };

const level = (place: string, value: number): Row => ({ place, value });
const ranked = (place: string, value: number): Row => ({
  place,
  value,
  measure: 'rank',
  reference: '410000',
  unit: '位',
  halfWidth: 0,
});
const within = (place: string, value: number): Row => ({
  ...ranked(place, value),
  halfWidth: null,
  qualifiers: ['within'],
});

/** The rank of 410100 among the sample's five cities, from nothing but these rows. */
function certain(...rows: readonly Row[]): number | undefined {
  const observations = rows.map((row, index): Observation =>
    Object.assign({}, model, { id: `row-${index}` }, row),
  );
  const dataset = createDataset({ ...sampleEdition, observations, computed: [] });
  const field = rankField(dataset, query({ place: '410100', measure: 'rank' }), '410000');
  return field === undefined ? undefined : certainRank(dataset, field)?.value;
}

describe('certainRank', () => {
  it.each<[string, number | undefined, readonly Row[]]>([
    ['above the second', 1, [level('410100', 900), level('419001', 500), ranked('419001', 2)]],
    ['above the third', undefined, [level('410100', 900), level('419001', 5), ranked('419001', 3)]],
    [
      'between the second and the fourth',
      3,
      [
        level('410100', 300),
        level('419001', 500),
        ranked('419001', 2),
        level('410300', 100),
        ranked('410300', 4),
      ],
    ],
    [
      'within three, where others are second and third',
      1,
      [within('410100', 3), ranked('419001', 2), ranked('410300', 3)],
    ],
    ['within three', undefined, [within('410100', 3), ranked('419001', 2)]],
    [
      'what all others leave over',
      4,
      [ranked('419001', 1), ranked('410300', 2), ranked('410800', 3), ranked('411000', 5)],
    ],
    ['with most of the whole', 1, [level('410100', 510), level('410000', 1000)]],
    ['with just half of the whole', undefined, [level('410100', 500), level('410000', 1000)]],
    [
      'second, as too little is left for all unknown ones',
      2,
      [level('410100', 300), level('419001', 500), level('410000', 1000)],
    ],
    ['with too little known', undefined, [level('410100', 300), level('410000', 1000)]],
    ['with nothing known', undefined, []],
    [
      'by a share alone',
      1,
      [
        {
          place: '410100',
          measure: 'share',
          value: 51,
          unit: '%',
          halfWidth: 0.5,
          reference: '410000',
        },
      ],
    ],
    [
      'by a share that may be a half',
      undefined,
      [
        {
          place: '410100',
          measure: 'share',
          value: 50,
          unit: '%',
          halfWidth: 0.5,
          reference: '410000',
        },
      ],
    ],
  ])('%s: %s', (_what, rank, rows) => {
    expect(certain(...rows)).toBe(rank);
  });

  it('does not compare figures of two vintages', () => {
    const [own, other] = [level('410100', 900), level('419001', 500)];
    expect(certain(own, { ...other, vintage: 'final' }, ranked('419001', 2))).toBeUndefined();
  });

  it('knows no majority of a growth', () => {
    const observations = [
      { ...model, id: 'yoy', place: '410100', measure: 'yoy', value: 90, unit: '%' } as const,
      { ...model, id: 'all', place: '410000', measure: 'yoy', value: 100, unit: '%' } as const,
    ];
    const dataset = createDataset({ ...sampleEdition, observations, computed: [] });
    const field = rankField(dataset, query({ place: '410100', measure: 'yoy-rank' }), '410000');
    expect(field && certainRank(dataset, field)).toBeUndefined();
  });
});
