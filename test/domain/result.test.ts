import { describe, expect, it } from 'vitest';
import { failure, success } from '../../src/domain/result.ts';

describe('result', () => {
  it('is a value or an issue', () => {
    expect(success(1)).toEqual({ ok: true, value: 1 });
    expect(failure({ code: 'missing-argument', argument: 'place' })).toEqual({
      ok: false,
      issue: { code: 'missing-argument', argument: 'place' },
    });
  });
});
