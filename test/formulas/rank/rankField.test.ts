import { describe, expect, it } from 'vitest';
import { rankField } from '../../../src/formulas/rank/rankField.ts';
import { query } from '../../support/query.ts';
import { sampleDataset as dataset } from '../../support/sampleEdition.ts';

describe('rankField', () => {
  it('holds figures and published ranks of all members in the period of the own figure', () => {
    const latest = { kind: 'latest', of: 'any', years: 0 } as const;
    const field = rankField(dataset, query({ measure: 'rank', period: latest }), '410000');
    expect(field?.own.entrant?.figure.id).toBe('jy-1');
    const others = field?.others.map(({ place, entrant, published }) => [
      place,
      entrant?.figure.id,
      published?.id,
    ]);
    expect(others).toEqual([
      ['410100', 'zz-1', undefined],
      ['410300', 'c-luoyang', 'ly-1'],
      ['410800', undefined, undefined],
      ['411000', undefined, undefined],
    ]);
  });

  it('is none of a place that is no member', () => {
    expect(rankField(dataset, query({ measure: 'rank' }), 'CN')).toBeUndefined();
  });
});
