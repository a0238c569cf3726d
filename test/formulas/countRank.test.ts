import { describe, expect, it } from 'vitest';
import { countRank, universeMembers } from '../../src/formulas/countRank.ts';
import { query } from '../support/query.ts';
import { sampleDataset as dataset } from '../support/sampleEdition.ts';

const context = { dataset, language: 'zh-CN' } as const;

function count(place: string, universe: string, isAvailable: boolean): unknown {
  const counted = countRank(query({ place, measure: 'rank' }), universe, context, isAvailable);
  return counted?.ok === true ? counted.value.value : counted?.issue;
}

describe('countRank', () => {
  it.each([
    ['410100', 1],
    ['419001', 2],
    ['410300', 3],
  ])('ranks %s among those that have a figure', (place, rank) => {
    expect(count(place, '410000', true)).toBe(rank);
  });

  it('says how many of how many have one', () => {
    expect(count('410100', '410000', false)).toMatchObject({
      code: 'incomplete-universe',
      present: 3,
      members: 5,
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

describe('universeMembers', () => {
  it('are what lies in it and is of the same kind', () => {
    const ids = universeMembers(dataset, '410000', '419001').map(({ id }) => id);
    expect(ids).toEqual(['410100', '410300', '410800', '411000', '419001']);
    expect(universeMembers(dataset, '410100', '419001')).toEqual([]);
  });
});
