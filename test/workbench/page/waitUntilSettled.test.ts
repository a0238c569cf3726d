import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { waitUntilSettled } from '../../../src/workbench/page/waitUntilSettled.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

async function settledAfter(
  isBusy: (time: number) => boolean,
  lastActivity = (): number => 0,
): Promise<number> {
  const start = performance.now();
  const elapsed = (): number => performance.now() - start;
  const waiting = waitUntilSettled({ isBusy: () => isBusy(elapsed()), lastActivity });
  const measured = waiting.then(() => elapsed());
  await vi.advanceTimersByTimeAsync(5000);
  return measured;
}

describe('waitUntilSettled', () => {
  it('waits a moment even when nothing is under way', async () => {
    const time = await settledAfter(() => false);
    expect(time).toBeGreaterThanOrEqual(60);
    expect(time).toBeLessThan(100);
  });

  it('starts its moment anew whenever something is', async () => {
    expect(
      await settledAfter((time) => (time > 40 && time < 60) || (time > 100 && time < 400)),
    ).toBeGreaterThanOrEqual(450);
  });

  it('gives an add-in time to go on after an answer', async () => {
    const answered = performance.now() + 300;
    const lastActivity = (): number => (performance.now() >= answered ? answered : 0);
    expect(await settledAfter((time) => time < 300, lastActivity)).toBeGreaterThanOrEqual(360);
  });
});
