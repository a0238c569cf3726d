import { describe, expect, it } from 'vitest';
import { nextStep } from '../../../src/app/longWork/nextStep.ts';

const progress = { stage: 'reading', done: 0, total: 0 } as const;

describe('nextStep', () => {
  it('tells the progress before it lets the work go on', async () => {
    const told: unknown[] = [];
    const onProgress = async (step: unknown): Promise<void> => {
      await Promise.resolve();
      told.push(step);
    };
    expect(await nextStep({ onProgress }, progress)).toMatchObject({ ok: true });
    expect(told).toEqual([progress]);
  });

  it('stops what is given up while the progress was told', async () => {
    const controller = new AbortController();
    const onProgress = async (): Promise<void> => {
      controller.abort();
      return Promise.resolve();
    };
    expect(await nextStep({ onProgress, cancellation: controller.signal }, progress)).toEqual({
      ok: false,
      issue: { code: 'cancelled' },
    });
  });
});
