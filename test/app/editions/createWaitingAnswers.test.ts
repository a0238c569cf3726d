import { describe, expect, it } from 'vitest';
import { longestKey } from '../../../src/app/editions/callKey.ts';
import { createWaitingAnswers } from '../../../src/app/editions/createWaitingAnswers.ts';

describe('createWaitingAnswers', () => {
  it('hands over what was given under a state, once, and nothing of another', () => {
    const waiting = createWaitingAnswers();
    waiting.add('a', 1, 'older');
    waiting.add('b', 2, 'newer');
    expect(waiting.isEmpty()).toBe(false);
    expect(waiting.take('newer')).toEqual(new Map([['b', 2]]));
    expect(waiting.isEmpty()).toBe(true);
    waiting.add('c', 3, 'older');
    expect(waiting.take('newer')).toEqual(new Map());
    expect(waiting.isEmpty()).toBe(true);
  });

  it('takes back what could not be written, unless something later is known', () => {
    const waiting = createWaitingAnswers();
    waiting.add('a', 2, 'newer');
    waiting.putBack(
      new Map([
        ['a', 1],
        ['b', 1],
      ]),
      'newer',
    );
    waiting.putBack(new Map([['c', 1]]), 'older');
    expect(waiting.take('newer')).toEqual(
      new Map([
        ['a', 2],
        ['b', 1],
      ]),
    );
  });

  it('leaves out a call that is longer than a file should hold', () => {
    const waiting = createWaitingAnswers();
    waiting.add('x'.repeat(longestKey + 1), 1, 'newer');
    expect(waiting.isEmpty()).toBe(true);
  });
});
