import { describe, expect, it } from 'vitest';
import { countScored, keepOrder, orderByScore } from '../../../src/app/search/scoreFigures.ts';

const scores = Uint16Array.from([3, 0, 7, 3]);
const order = Int32Array.from([3, 2, 1, 0]);

describe('orderByScore', () => {
  it('puts the highest first and keeps the order among equals', () => {
    expect([...orderByScore(scores, order)]).toEqual([2, 3, 0]);
  });

  it('is empty where nothing fits', () => {
    expect([...orderByScore(new Uint16Array(4), order)]).toEqual([]);
  });
});

describe('keepOrder', () => {
  it('leaves out what does not fit', () => {
    expect([...keepOrder(scores, order)]).toEqual([3, 2, 0]);
    expect(countScored(scores)).toBe(3);
  });
});
