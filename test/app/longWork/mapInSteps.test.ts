import { describe, expect, it } from 'vitest';
import type { LongWork } from '../../../src/app/longWork/longWork.ts';
import { mapInSteps } from '../../../src/app/longWork/mapInSteps.ts';

/** A clock by which each item takes 30 milliseconds. */
function slow(): { readonly act: (item: number) => number; readonly now: () => number } {
  let time = 0;
  const act = (item: number): number => {
    time += 30;
    return item * 2;
  };
  return { act, now: () => time };
}

/** Tells before which items a step began. */
function steps(): { readonly told: number[] } & Required<Pick<LongWork, 'onProgress'>> {
  const told: number[] = [];
  return {
    told,
    onProgress: async ({ done }) => {
      told.push(done);
      return Promise.resolve();
    },
  };
}

describe(mapInSteps, () => {
  it('makes a value of each, and breathes as often as a moment has passed', async () => {
    const { told, onProgress } = steps();
    const { act, now } = slow();
    const outcome = await mapInSteps([1, 2, 3, 4, 5], 'explaining', { onProgress, now }, act);
    expect(outcome).toEqual({ ok: true, value: [2, 4, 6, 8, 10] });
    expect(told).toEqual([0, 2, 4]);
  });

  it('takes fifty items at a time where there is no clock', async () => {
    const { told, onProgress } = steps();
    const items = Array.from({ length: 120 }, (_item, at) => at);
    await mapInSteps(items, 'explaining', { onProgress }, String);
    expect(told).toEqual([0, 50, 100]);
  });

  it('stops between two steps when it is given up', async () => {
    const { act, now } = slow();
    const cancellation = { aborted: false };
    const outcome = await mapInSteps([1, 2, 3], 'explaining', { cancellation, now }, (item) => {
      cancellation.aborted = true;
      return act(item);
    });
    expect(outcome).toEqual({ ok: false, issue: { code: 'cancelled' } });
  });

  it('has nothing to tell of no items', async () => {
    expect(await mapInSteps([], 'explaining', {}, String)).toEqual({ ok: true, value: [] });
  });
});
