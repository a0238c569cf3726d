import { afterEach, expect, it, vi } from 'vitest';
import { delayAnswers, delayed } from '../../src/excel/answerDelay.ts';

afterEach(() => {
  delayAnswers(0);
  vi.useRealTimers();
});

it('answers plain values unless it is told to be late', async () => {
  expect(delayed(527.7)).toBe(527.7);
  vi.useFakeTimers();
  delayAnswers(2500);
  const late = delayed(527.7);
  expect(late).toBeInstanceOf(Promise);
  await vi.advanceTimersByTimeAsync(2500);
  expect(await late).toBe(527.7);
});
