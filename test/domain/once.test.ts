import { describe, expect, it, vi } from 'vitest';
import { once } from '../../src/domain/once.ts';

describe('once', () => {
  it('makes a value when it is first asked for, and never again, even where it is undefined', () => {
    const make = vi.fn(() => undefined);
    const made = once(make);
    expect(make).not.toHaveBeenCalled();
    expect([made(), made()]).toEqual([undefined, undefined]);
    expect(make).toHaveBeenCalledTimes(1);
  });
});
