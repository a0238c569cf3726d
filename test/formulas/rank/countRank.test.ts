import { describe, expect, it } from 'vitest';
import { countRank } from '../../../src/formulas/rank/countRank.ts';
import { query } from '../../support/query.ts';
import { sampleDataset as dataset } from '../../support/sampleEdition.ts';

const context = { dataset, language: 'zh-CN' } as const;

function count(place: string, universe: string, isAvailable: boolean): unknown {
  const counted = countRank(query({ place, measure: 'rank' }), universe, context, isAvailable);
  return counted?.ok === true ? counted.value.value : counted?.issue;
}

describe('countRank', () => {
  it.each([
    // Published ranks of the others leave one only.
    ['410100', 1],
    ['419001', 2],
  ])('ranks %s for certain', (place, rank) => {
    expect(count(place, '410000', false)).toBe(rank);
  });

  it('says how many of how many have one', () => {
    expect(count('410300', '410000', true)).toMatchObject({
      code: 'incomplete-universe',
      present: 3,
      members: 5,
      isEnough: false,
    });
  });

  it.each([
    ['410800', '410000'], // no figure of its own
    ['410100', 'CN'], // no member: the nation's members are provinces
    ['ZN-airport', '410000'],
  ])('knows no rank of %s in %s', (place, universe) => {
    expect(count(place, universe, true)).toBeUndefined();
  });
});
