import { describe, expect, it } from 'vitest';
import { inSteps } from '../../../src/app/longWork/inSteps.ts';
import type { WorkProgress } from '../../../src/app/longWork/longWork.ts';
import { done } from '../../../src/app/ports/outcome.ts';

const rows = [1, 2, 3, 4, 5];
const steps = { stage: 'writing', size: 2, each: 10 } as const;

describe('inSteps', () => {
  it('takes some items at a time, and tells before each step how far it is', async () => {
    const told: WorkProgress[] = [];
    const onProgress = async (progress: WorkProgress): Promise<void> => {
      told.push(progress);
      return Promise.resolve();
    };
    const outcome = await inSteps(rows, steps, { onProgress }, async (part) =>
      Promise.resolve(done(part)),
    );
    expect(outcome).toEqual(done([[1, 2], [3, 4], [5]]));
    expect(told.map((progress) => [progress.done, progress.total])).toEqual([
      [0, 50],
      [20, 50],
      [40, 50],
    ]);
  });

  it('leaves the rest where it is given up', async () => {
    const cancellation = { aborted: false };
    const taken: number[] = [];
    const outcome = await inSteps(rows, steps, { cancellation }, async (part) => {
      taken.push(...part);
      cancellation.aborted = true;
      return Promise.resolve(done(undefined));
    });
    expect(outcome).toEqual({ ok: false, issue: { code: 'cancelled' } });
    expect(taken).toEqual([1, 2]);
  });
});
