import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { halveTooLarge } from '../../src/excel/halveTooLarge.ts';

class HostError extends Error {
  readonly debugInfo = {};
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** A host that takes no more than so many items at once. */
function hostOf(most: number): {
  readonly act: (part: readonly number[]) => Promise<readonly string[]>;
  readonly sizes: number[];
} {
  const sizes: number[] = [];
  return {
    sizes,
    act: async (part) => {
      sizes.push(part.length);
      if (part.length > most) throw new HostError('RequestPayloadSizeLimitExceeded');
      return Promise.resolve(part.map(String));
    },
  };
}

describe('halveTooLarge', () => {
  beforeEach(() => {
    vi.stubGlobal('OfficeExtension', { Error: HostError });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('asks once where the host takes all', async () => {
    const { act, sizes } = hostOf(10);
    expect(await halveTooLarge([1, 2, 3], act)).toEqual({ ok: true, value: ['1', '2', '3'] });
    expect(sizes).toEqual([3]);
  });

  it('asks in halves where it is too much, in the same order', async () => {
    const { act, sizes } = hostOf(2);
    const outcome = await halveTooLarge([1, 2, 3, 4, 5], act);
    expect(outcome).toEqual({ ok: true, value: ['1', '2', '3', '4', '5'] });
    expect(sizes).toEqual([5, 3, 2, 1, 2]);
  });

  it('ends where a single item is too much, or anything else is wrong', async () => {
    expect(await halveTooLarge([1, 2], hostOf(0).act)).toEqual({
      ok: false,
      issue: { code: 'too-large' },
    });
    const refuse = vi.fn(async () => Promise.reject(new HostError('AccessDenied')));
    expect(await halveTooLarge([1, 2], refuse)).toEqual({
      ok: false,
      issue: { code: 'protected' },
    });
    expect(refuse).toHaveBeenCalledTimes(1);
  });
});
