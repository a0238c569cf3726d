import { afterEach, describe, expect, it, vi } from 'vitest';
import { onceReady } from '../../src/excel/onceReady.ts';

const double = onceReady((number: number) => number * 2);

describe('onceReady', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('answers at once where settings can be read', () => {
    vi.stubGlobal('Office', { context: { document: { settings: {} } } });
    expect(double(2)).toBe(4);
  });

  it('waits for Excel where they cannot', async () => {
    vi.stubGlobal('Office', { context: {}, onReady: async () => Promise.resolve() });
    const answer = double(2);
    expect(answer).toBeInstanceOf(Promise);
    expect(await answer).toBe(4);
  });

  it('waits no longer than a host may take', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('Office', { onReady: async () => new Promise(() => undefined) });
    const answer = double(2);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await answer).toBe(4);
  });
});
