import { describe, expect, it } from 'vitest';
import { measuredBases, unitsAlike } from '../../../src/cli/rules/unitsAlike.ts';

describe('unitsAlike', () => {
  it.each([
    ['元', '元', true],
    ['元', '美元', false],
    ['1', '元', false],
    ['个', '家', true],
    ['个', '口岸', true],
    ['家', '位', false],
    ['位', '强', true],
    ['位', '个', false],
    ['公斤', '个', false],
    ['人', '名', true],
  ])('%s and %s: %s', (base, printed, alike) => {
    expect(unitsAlike(base, printed)).toBe(alike);
  });

  it('takes nothing that is measured for anything else', () => {
    for (const base of measuredBases) {
      expect([...measuredBases, '个', '位'].filter((other) => unitsAlike(base, other))).toEqual([
        base,
      ]);
    }
  });
});
