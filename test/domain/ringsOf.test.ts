import { describe, expect, it } from 'vitest';
import { ringsOf } from '../../src/domain/ringsOf.ts';

const graph = (edges: Readonly<Record<string, string>>) =>
  new Map(Object.entries(edges).map(([id, next]) => [id, next.split('').filter(Boolean)]));

describe('ringsOf', () => {
  it.each<[Readonly<Record<string, string>>, readonly string[]]>([
    [{ a: 'b', b: 'c', c: '' }, []],
    [{ a: 'a' }, ['aa']],
    [{ a: 'b', b: 'a', c: 'a' }, ['aba']],
    [{ c: 'a', a: 'b', b: 'a' }, ['aba']],
    // Two ways to one thing are no ring.
    [{ a: 'bc', b: 'd', c: 'd', d: '' }, []],
    [{ a: 'bc', b: 'a', c: 'a' }, ['aba', 'aca']],
    [{ a: 'x' }, []],
  ])('of %o are %j', (edges, rings) => {
    expect(ringsOf(graph(edges)).map((path) => path.join(''))).toEqual(rings);
  });

  it('follows a chain of 100,000 without a stack, and once', () => {
    const chain = new Map(Array.from({ length: 100_000 }, (_, at) => [`${at}`, [`${at + 1}`]]));
    expect(ringsOf(chain)).toEqual([]);
  });
});
