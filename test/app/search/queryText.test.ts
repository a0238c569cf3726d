import { describe, expect, it } from 'vitest';
import { queryText, typedSpan } from '../../../src/app/search/queryText.ts';

describe('queryText', () => {
  it('folds compatibility forms, case, white space and hyphens', () => {
    expect(queryText(' ＪＹ 2025-Ｈ1 ').text).toBe('jy2025h1');
  });

  it('has edges at white space and where the script changes', () => {
    const query = queryText('jy 2025进出口');
    const edges = Array.from({ length: 10 }, (_, at) => at).filter((at) => query.isEdge(at));
    expect(edges).toEqual([0, 2, 6, 9]);
  });

  it('may be cut between Chinese characters, not inside pinyin', () => {
    const query = queryText('jy进口');
    expect([1, 2, 3].map((at) => query.mayCut(at))).toEqual([false, true, true]);
  });

  it('keeps what was typed', () => {
    const query = queryText('2025-06 进口');
    expect(typedSpan(query, 0, 6)).toBe('2025-06');
  });
});
