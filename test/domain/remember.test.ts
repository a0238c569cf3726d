import { describe, expect, it } from 'vitest';
import { remember } from '../../src/domain/remember.ts';

describe('remember', () => {
  it('asks once for the same argument, also where there is no answer', () => {
    const asked: (string | number)[] = [];
    const answer = remember((input: string | number) => {
      asked.push(input);
      return typeof input === 'number' ? { input } : undefined;
    });
    expect(answer(1)).toBe(answer(1));
    expect([answer('1'), answer('1')]).toEqual([undefined, undefined]);
    expect(asked).toEqual([1, '1']);
  });

  it('keeps twenty thousand answers, then starts afresh', () => {
    let count = 0;
    const answer = remember((input: number) => {
      count += 1;
      return input;
    });
    for (let input = 0; input < 20_000; input += 1) answer(input);
    answer(0);
    expect(count).toBe(20_000);
    answer(20_000);
    answer(0);
    expect(count).toBe(20_002);
    answer(20_000);
    expect(count).toBe(20_002);
  });
});
