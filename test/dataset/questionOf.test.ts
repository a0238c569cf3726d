import { describe, expect, it } from 'vitest';
import { questionOf } from '../../src/dataset/questionOf.ts';
import { query } from '../support/query.ts';
import { sampleDataset as dataset } from '../support/sampleEdition.ts';

describe('questionOf', () => {
  it('has short names, and the capitals by which an indicator is known', () => {
    const question = questionOf(dataset, query({ indicator: 'gdp', breakdown: 'us' }), '2025');
    expect([question.place.nameZh, question.indicator.nameZh]).toEqual(['济源', 'GDP']);
    expect(question.breakdown.map(({ nameZh }) => nameZh)).toEqual(['美国']);
  });
});
