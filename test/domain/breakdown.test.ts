import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakdownKey, breakdownMembers } from '../../src/domain/breakdown.ts';

describe('breakdownKey', () => {
  it.each([
    [[], ''],
    [['us'], 'us'],
    [['us', 'india'], 'india+us'],
    [['us', 'us'], 'us'],
  ])('%j is %j', (members, key) => {
    expect(breakdownKey(members)).toBe(key);
  });

  it('is the same in whatever order and however often members are named', () => {
    const ids = fc.array(fc.stringMatching(/^[a-z][a-z-]{0,8}$/u));
    fc.assert(
      fc.property(ids, (members) => {
        const key = breakdownKey(members);
        expect(breakdownKey([...members, ...members].toReversed())).toBe(key);
        expect(breakdownKey(breakdownMembers(key))).toBe(key);
      }),
    );
  });
});

describe('breakdownMembers', () => {
  it.each([
    ['', []],
    ['us', ['us']],
    ['india+us', ['india', 'us']],
  ])('of %j are %j', (key, members) => {
    expect(breakdownMembers(key)).toEqual(members);
  });
});
