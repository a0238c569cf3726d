import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../src/app/longWork/inOrder.ts';
import { done, refused, type Outcome } from '../../../src/app/ports/outcome.ts';
import { linearRatio, timeRatio } from '../../support/timeRatio.ts';

const later = async <Value>(outcome: Outcome<Value>): Promise<Outcome<Value>> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(outcome));
  });

/** Steps that do nothing. */
const idleSteps = async (count: number): Promise<void> => {
  const items = Array.from({ length: count }, (_item, index) => index);
  const outcome = await inOrder(items, async (item) => Promise.resolve(done(item)));
  expect(outcome.ok && outcome.value.length).toBe(count);
};

describe('inOrder', () => {
  it('begins a step when the one before it has ended, and gathers the answers in order', async () => {
    const events: string[] = [];
    const outcome = await inOrder([3, 1, 2], async (item) => {
      events.push(`begin ${item}`);
      const answer = await later(done(item * 10));
      events.push(`end ${item}`);
      return answer;
    });
    expect(outcome).toEqual(done([30, 10, 20]));
    expect(events).toEqual(['begin 3', 'end 3', 'begin 1', 'end 1', 'begin 2', 'end 2']);
  });

  it('answers with the first refusal and leaves the rest undone', async () => {
    const taken: number[] = [];
    const outcome = await inOrder([1, 2, 3], async (item) => {
      taken.push(item);
      return later(item === 2 ? refused({ code: 'protected' }) : done(item));
    });
    expect(outcome).toEqual({ ok: false, issue: { code: 'protected' } });
    expect(taken).toEqual([1, 2]);
  });

  it('rejects with what a step throws, and takes no step after it', async () => {
    const taken: number[] = [];
    const work = inOrder([1, 2, 3], async (item): Promise<Outcome<number>> => {
      taken.push(item);
      if (item === 2) throw new Error('planted');
      return later(done(item));
    });
    await expect(work).rejects.toThrow('planted');
    expect(taken).toEqual([1, 2]);
  });

  it('takes time in proportion to its steps, and no deeper stack', async () => {
    expect(await timeRatio(idleSteps, 2000)).toBeLessThan(linearRatio);
  });
});
