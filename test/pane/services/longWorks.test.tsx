import { describe, expect, it } from 'vitest';
import { nextStep } from '../../../src/app/longWork/nextStep.ts';
import { done, type Outcome } from '../../../src/app/ports/outcome.ts';
import { createLongWorks } from '../../../src/pane/services/longWorks.ts';

const pause = async (time: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, time);
  });

const second = async (): Promise<Outcome<number>> => Promise.resolve(done(2));

describe('longWorks', () => {
  it('shows what takes long, and lets it be given up', async () => {
    const works = createLongWorks();
    const seen: (number | undefined)[] = [];
    works.subscribe(() => seen.push(works.current()?.progress.done));
    let steps = 0;
    const outcome = await works.run(async (long) => {
      for (; steps < 100; steps += 1) {
        // oxlint-disable-next-line no-await-in-loop -- one step after the other
        const step = await nextStep(long, { stage: 'writing', done: steps, total: 100 });
        if (!step.ok) return step;
        // oxlint-disable-next-line no-await-in-loop -- one step after the other
        await pause(50);
        works.current()?.cancel();
      }
      return done(undefined);
    });
    expect(outcome).toEqual({ ok: false, issue: { code: 'cancelled' } });
    expect(steps).toBeLessThan(20);
    expect(seen.find((count) => count !== undefined)).toBeGreaterThan(0);
    expect(works.current()).toBeUndefined();
  });

  it('shows nothing of what is done at once', async () => {
    const works = createLongWorks();
    const shown: unknown[] = [];
    works.subscribe(() => shown.push(works.current()));
    await works.run(async (long) => nextStep(long, { stage: 'reading', done: 0, total: 0 }));
    expect(shown).toEqual([undefined, undefined]);
  });

  it('tells when a piece begins and when it has ended, shown or not', async () => {
    const works = createLongWorks();
    const told: boolean[] = [];
    works.subscribe(() => told.push(works.isRunning()));
    await works.run(second);
    expect(told).toEqual([true, false]);
  });

  it('refuses a second piece while one is under way, and takes the next afterwards', async () => {
    const works = createLongWorks();
    const first = works.run(async () => {
      await pause(10);
      return done(1);
    });
    expect(await works.run(second)).toEqual({ ok: false, issue: { code: 'busy' } });
    expect(await first).toEqual(done(1));
    expect(await works.run(second)).toEqual(done(2));
  });

  it('takes the next piece after one that throws, and shows nothing of it any more', async () => {
    const works = createLongWorks();
    const faulty = works.run(async (long): Promise<Outcome<number>> => {
      await pause(350);
      await long.onProgress?.({ stage: 'reading', done: 1, total: 2 });
      expect(works.current()?.progress.done).toBe(1);
      throw new TypeError('planted');
    });
    await expect(faulty).rejects.toThrow('planted');
    expect(works.current()).toBeUndefined();
    expect(await works.run(second)).toEqual(done(2));
  });

  it('stops telling whoever has stopped listening', async () => {
    const works = createLongWorks();
    const told: unknown[] = [];
    const stop = works.subscribe(() => told.push(works.current()));
    stop();
    await works.run(async (long) => {
      await pause(350);
      return nextStep(long, { stage: 'reading', done: 1, total: 2 });
    });
    expect(told).toEqual([]);
  });
});
