import { describe, expect, it } from 'vitest';
import { filterInSteps } from '../../../src/app/longWork/filterInSteps.ts';

const numbers = Array.from({ length: 120 }, (_number, at) => at);

describe('filterInSteps', () => {
  it('keeps what the test holds of, in its order, telling how far it is', async () => {
    const told: number[] = [];
    const work = {
      onProgress: async ({ done }: { readonly done: number }) => {
        told.push(done);
        return Promise.resolve();
      },
    };
    const kept = await filterInSteps(
      numbers,
      'calculating',
      work,
      (number, at) => number === at && number % 50 === 0,
    );
    expect(kept).toEqual({ ok: true, value: [0, 50, 100] });
    expect(told).toEqual([0, 50, 100]);
  });

  it('keeps nothing where it is given up', async () => {
    const work = { cancellation: { aborted: true } };
    expect(await filterInSteps(numbers, 'calculating', work, () => true)).toMatchObject({
      ok: false,
      issue: { code: 'cancelled' },
    });
  });
});
