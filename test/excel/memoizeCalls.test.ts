import { describe, expect, it } from 'vitest';
import { memoizeCalls } from '../../src/excel/memoizeCalls.ts';

/** A function that counts how often it is asked. */
function counting(): { readonly answer: (given: readonly unknown[]) => string; asked: number } {
  const counter = {
    asked: 0,
    answer: (given: readonly unknown[]): string => {
      counter.asked += 1;
      return JSON.stringify(given);
    },
  };
  return counter;
}

describe('memoizeCalls', () => {
  it.each([
    ['the same arguments', ['济源', 2025], ['济源', 2025], 1],
    ['an argument left out or null', ['济源'], ['济源', null], 1],
    [
      'what comes behind the arguments',
      ['a', 1, { address: 'A1' }],
      ['a', 1, { address: 'A2' }],
      1,
    ],
    ['a number and its text', ['济源', 2025], ['济源', '2025'], 2],
    ['an empty text and nothing', ['济源', ''], ['济源', null], 2],
    ['texts that join to the same', ['a,b', 'c'], ['a', 'b,c'], 2],
    ['ranges', [[['a']], 1], [[['a']], 1], 2],
  ])('%s', (_name, first, second, asked) => {
    const counter = counting();
    const call = memoizeCalls(counter.answer, 2);
    call(first);
    call(second);
    expect(counter.asked).toBe(asked);
  });

  it('forgets all when there are too many', () => {
    const counter = counting();
    const call = memoizeCalls(counter.answer, 1, 2);
    for (const argument of [1, 2, 3, 1]) call([argument]);
    expect(counter.asked).toBe(4);
  });
});
