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
});
