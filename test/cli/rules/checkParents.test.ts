import { describe, expect, it } from 'vitest';
import { checkParents } from '../../../src/cli/rules/checkParents.ts';

const rows = (...pairs: readonly (readonly [id: string, parent: string])[]) =>
  pairs.map(([id, parent], index) => ({ row: index + 2, item: { id, parent } }));

describe('checkParents', () => {
  it('finds nothing where every way ends outside', () => {
    expect(checkParents('places.csv', rows(['a', ''], ['b', 'a'], ['c', 'b']))).toEqual([]);
  });

  it('reports each row of a cycle, and no row that merely leads into it', () => {
    const problems = checkParents('places.csv', rows(['a', 'b'], ['b', 'a'], ['c', 'a']));
    expect(problems).toEqual([
      {
        file: 'places.csv',
        row: 2,
        column: 'parent',
        fault: { code: 'parent-cycle', path: ['a', 'b', 'a'] },
      },
      {
        file: 'places.csv',
        row: 3,
        column: 'parent',
        fault: { code: 'parent-cycle', path: ['b', 'a', 'b'] },
      },
    ]);
  });

  it('reports an item that is its own parent', () => {
    expect(checkParents('breakdowns.csv', rows(['a', 'a']))).toMatchObject([{ row: 2 }]);
  });
});
