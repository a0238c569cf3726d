import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../../src/app/fault/outcomeOf.ts';
import { done, refused } from '../../../src/app/ports/outcome.ts';

describe('outcomeOf', () => {
  it.each([[done(1)], [refused({ code: 'protected' })]])(
    'answers what the work answers',
    async (outcome) => {
      expect(await outcomeOf(async () => Promise.resolve(outcome))).toBe(outcome);
    },
  );

  it('answers a fault where the work throws', async () => {
    const outcome = await outcomeOf(async () => Promise.reject(new TypeError('planted')));
    expect(outcome).toMatchObject({
      ok: false,
      issue: { code: 'fault', fault: { error: 'TypeError: planted' } },
    });
  });
});
