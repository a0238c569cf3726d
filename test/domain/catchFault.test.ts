import { describe, expect, it } from 'vitest';
import { catchFault } from '../../src/domain/catchFault.ts';
import { failure, success } from '../../src/domain/result.ts';

describe('catchFault', () => {
  it('answers what the work answers', () => {
    expect(catchFault(() => success(1))).toEqual(success(1));
    const issue = { code: 'empty-list', argument: 'place' } as const;
    expect(catchFault(() => failure(issue))).toEqual({ ok: false, issue });
  });

  it('makes a failure of what is thrown', () => {
    const result = catchFault(() => {
      throw new TypeError('planted');
    });
    expect(result).toMatchObject({
      ok: false,
      issue: { code: 'fault', fault: { error: 'TypeError: planted' } },
    });
  });

  it('makes a failure of a stack that has run over', () => {
    const deeper = (depth: number): number => 1 + deeper(depth + 1);
    const result = catchFault(() => success(deeper(0)));
    expect(!result.ok && result.issue.code).toBe('fault');
  });
});
