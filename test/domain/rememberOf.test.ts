import { describe, expect, it } from 'vitest';
import { rememberOf } from '../../src/domain/rememberOf.ts';

describe('rememberOf', () => {
  it('asks once for one object, and again for another that is alike', () => {
    const asked: object[] = [];
    const answer = rememberOf((input: object) => {
      asked.push(input);
      return { input };
    });
    const [one, other] = [{ id: 1 }, { id: 1 }];
    expect(answer(one)).toBe(answer(one));
    expect(answer(other)).not.toBe(answer(one));
    expect(asked).toEqual([one, other]);
  });
});
