import { describe, expect, it } from 'vitest';
import { checkRings } from '../../../src/cli/rules/checkRings.ts';

const rows = (...pairs: readonly (readonly [id: string, next: string])[]) =>
  pairs.map(([id, next], index) => ({ row: index + 2, item: { id, next } }));
const check = (...pairs: readonly (readonly [id: string, next: string])[]) =>
  checkRings('places.csv', 'parent', rows(...pairs), ({ next }) => next.split('+'));

describe('checkRings', () => {
  it('finds nothing where every way ends outside', () => {
    expect(check(['a', ''], ['b', 'a'], ['c', 'b+a'])).toEqual([]);
  });

  it('reports a ring at its first row, and no row that merely leads into it', () => {
    expect(check(['c', 'a'], ['a', 'b'], ['b', 'a'])).toEqual([
      {
        file: 'places.csv',
        row: 3,
        column: 'parent',
        fault: { code: 'ring', path: ['a', 'b', 'a'] },
      },
    ]);
  });

  it('reports a sum of itself', () => {
    expect(check(['a', 'b+a'], ['b', ''])).toMatchObject([{ row: 2, fault: { path: ['a', 'a'] } }]);
  });

  it('quotes no more of a long ring than a line holds', () => {
    const ring = Array.from(
      { length: 50_000 },
      (_, at) => [`${at}`, `${(at + 1) % 50_000}`] as const,
    );
    const [problem] = check(...ring);
    expect(problem).toMatchObject({ row: 2, fault: { code: 'ring' } });
    expect(JSON.stringify(problem).length).toBeLessThan(300);
  });
});
