import { describe, expect, it } from 'vitest';
import { distinctRanges, placeKey } from '../../../src/app/ports/placeKey.ts';

describe('placeKey', () => {
  it('is the same for the same cells of the same sheet alone', () => {
    const cell = { sheet: '模型', address: 'B2' };
    expect(placeKey({ ...cell })).toBe(placeKey(cell));
    expect(placeKey({ ...cell, sheet: '附表' })).not.toBe(placeKey(cell));
  });
});

describe('distinctRanges', () => {
  it('keeps each range where it first stands', () => {
    const [first, second] = [
      { sheet: '模型', address: 'B2' },
      { sheet: '附表', address: 'B2' },
    ];
    expect(distinctRanges([first, second, { ...first }])).toEqual([first, second]);
  });
});
