import { describe, expect, it } from 'vitest';
import { calledBy, callKey } from '../../../src/app/editions/callKey.ts';

describe('callKey', () => {
  it('is the same for a call with blanks at its end, and leads back to the call', () => {
    const key = callKey('TRADE', ['济源', 2025, null, null]);
    expect(key).toBe(callKey('TRADE', ['济源', 2025]));
    expect(calledBy(key)).toEqual({ id: 'TRADE', given: ['济源', 2025] });
    const grid = callKey('GRID', [[['济源'], ['郑州']], 'trade', null, true]);
    expect(calledBy(grid)).toEqual({
      id: 'GRID',
      given: [[['济源'], ['郑州']], 'trade', null, true],
    });
  });

  it.each(['', '{', '[]', '[7]', '["TRADE",{"a":1}]', '["TRADE",[[[1]]]]'])(
    'makes no call of %j',
    (text) => {
      expect(calledBy(text)).toBeUndefined();
    },
  );
});
