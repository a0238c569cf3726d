import { expect, it } from 'vitest';
import { createTurns } from '../../../src/app/longWork/createTurns.ts';

it('begins a piece of work when the one before has ended, in whatever way', async () => {
  const inTurn = createTurns();
  const seen: string[] = [];
  const first = inTurn(async () => {
    seen.push('first begins');
    await Promise.resolve();
    seen.push('first ends');
    throw new Error('first');
  });
  const second = inTurn(async () => Promise.resolve(seen.push('second')));
  await expect(first).rejects.toThrow('first');
  await second;
  expect(seen).toEqual(['first begins', 'first ends', 'second']);
});
