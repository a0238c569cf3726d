import { describe, expect, it } from 'vitest';
import { groupBy } from '../../src/domain/groupBy.ts';

describe('groupBy', () => {
  it('keeps the order of items and of the groups as they are first met', () => {
    const groups = groupBy(['b1', 'a1', 'b2'], (item) => item[0]);
    expect([...groups]).toEqual([
      ['b', ['b1', 'b2']],
      ['a', ['a1']],
    ]);
    expect([...groupBy([], String)]).toEqual([]);
  });
});
