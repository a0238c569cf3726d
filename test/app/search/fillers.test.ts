import { describe, expect, it } from 'vitest';
import { isFiller, withoutFillers } from '../../../src/app/search/fillers.ts';

describe('withoutFillers', () => {
  it.each([
    ['What is the trade of Henan?', 'trade Henan'],
    ['how much trade in 2025', 'trade 2025'],
    ['the', 'the'],
    ['Theatre of war', 'Theatre war'],
  ])('leaves of %s only %s', (typed, left) => {
    const blanked = withoutFillers(typed);
    expect(blanked.trim().split(/\s+/u).join(' ')).toBe(left);
    expect(blanked.length).toBe(typed.length);
  });

  it('knows Chinese ones', () => {
    expect([isFiller('是多少'), isFiller(' 的'), isFiller('出口')]).toEqual([true, true, false]);
  });
});
