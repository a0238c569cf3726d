import { describe, expect, it } from 'vitest';
import { inDependencyOrder } from '../../../src/dataset/columns/inDependencyOrder.ts';
import { decodeSteps, encodeSteps } from '../../../src/dataset/columns/inputSteps.ts';

/** The order of rows of inputs, of which the first two positions are given. */
function orderOf(rows: readonly (readonly number[])[]) {
  const steps = encodeSteps(rows);
  const inputs = decodeSteps(rows.length, (row) => steps[row] ?? [], rows.length + 2);
  if (typeof inputs === 'number') throw new Error('rests on what is not there');
  return inDependencyOrder(inputs, 2);
}

describe('inDependencyOrder', () => {
  it.each<[readonly (readonly number[])[], readonly number[]]>([
    [[], []],
    [
      [[0], [2, 1], [3, 2]],
      [0, 1, 2],
    ],
    [
      [[3], [0], [2, 3]],
      [1, 0, 2],
    ],
    // Two rows rest on one that rests on one behind it.
    [
      [[3, 4], [4, 5], [5], [1]],
      [3, 2, 1, 0],
    ],
  ])('puts everything behind what it rests on: %j', (rows, order) => {
    expect(orderOf(rows)).toEqual({ order: Uint32Array.from(order) });
  });

  it.each<[string, readonly (readonly number[])[], number]>([
    ['itself', [[0], [3]], 1],
    ['a ring', [[3], [4], [0, 2]], 2],
  ])('refuses %s', (_what, rows, ring) => {
    expect(orderOf(rows)).toEqual({ ring });
  });

  it('follows a chain of any length', () => {
    const chain = Array.from({ length: 200_000 }, (_link, index) => [index + 3]);
    chain[chain.length - 1] = [0];
    const found = orderOf(chain);
    expect('order' in found && found.order[0]).toBe(199_999);
  });
});
