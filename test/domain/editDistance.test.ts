import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/domain/editDistance.ts';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['济源', '济源', 0],
    ['济原', '济源', 1],
    ['济', '济源', 1],
    ['jiyaun', 'jiyuan', 1],
    ['jiyn', 'jiyuan', 2],
    ['kitten', 'sitting', 3],
  ])('of %j and %j is %i', (left, right, distance) => {
    expect(editDistance(left, right, 5)).toBe(distance);
  });

  it.each([
    ['abcdef', 'a', 2],
    ['abcdef', 'uvwxyz', 2],
  ])('of %j and %j stops one above the limit', (left, right, limit) => {
    expect(editDistance(left, right, limit)).toBe(limit + 1);
  });

  it('is symmetric, and 0 only for the same text', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, (left, right) => {
        const distance = editDistance(left, right, 8);
        expect(editDistance(right, left, 8)).toBe(distance);
        expect(distance === 0).toBe(left === right);
      }),
    );
  });
});
