import { describe, expect, it } from 'vitest';
import { inDependencyOrder } from '../../../src/dataset/columns/inDependencyOrder.ts';

describe('inDependencyOrder', () => {
  it('puts everything behind what it rests on', () => {
    expect(inDependencyOrder([[1], [-3], [0, 1]])).toEqual([1, 0, 2]);
    expect(inDependencyOrder([])).toEqual([]);
  });

  it.each<[string, readonly (readonly number[])[]]>([
    ['itself', [[0]]],
    ['a ring', [[1], [2], [0]]],
    ['what is not there', [[7]]],
  ])('refuses %s', (_what, dependencies) => {
    expect(inDependencyOrder(dependencies)).toBeUndefined();
  });

  it('follows a chain of any length', () => {
    const chain = Array.from({ length: 200_000 }, (_link, index) => [index + 1]);
    chain[chain.length - 1] = [-1];
    expect(inDependencyOrder(chain)?.[0]).toBe(199_999);
  });
});
