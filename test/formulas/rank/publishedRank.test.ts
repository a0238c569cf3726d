import { describe, expect, it } from 'vitest';
import { exactRank, lastRank } from '../../../src/formulas/rank/publishedRank.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

const second = sampleDataset.figure('jy-2');
if (second === undefined) throw new Error('no sample');
const amongThree = { ...second, status: 'about', value: 3, low: null, high: 3 } as const;

describe('exactRank', () => {
  it('is a rank as stated, not one within which a place is', () => {
    expect([exactRank(second), exactRank(amongThree), exactRank(undefined)]).toEqual([
      2,
      undefined,
      undefined,
    ]);
  });
});

describe('lastRank', () => {
  it('is the last one that a wording leaves open', () => {
    expect([lastRank(amongThree), lastRank(second), lastRank(undefined)]).toEqual([
      3,
      Infinity,
      Infinity,
    ]);
  });
});
