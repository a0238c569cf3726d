import { expect, it, vi } from 'vitest';
import { partOfWork } from '../../../src/app/longWork/partOfWork.ts';

it('partOfWork tells how far the whole is, and leaves the rest as it is', async () => {
  const onProgress = vi.fn(async () => Promise.resolve());
  const cancellation = { aborted: false };
  const part = partOfWork(
    { onProgress, cancellation },
    { before: 2000, size: 1000, total: 20_000 },
  );
  await part.onProgress?.({ stage: 'writing', done: 500, total: 1000 });
  expect(onProgress).toHaveBeenCalledWith({ stage: 'writing', done: 2500, total: 20_000 });
  // What is read on the way may be more than is written.
  await part.onProgress?.({ stage: 'reading', done: 1500, total: 4000 });
  expect(onProgress).toHaveBeenLastCalledWith({ stage: 'reading', done: 3000, total: 20_000 });
  expect(part.cancellation).toBe(cancellation);
});

it('partOfWork tells nothing where nobody listens', () => {
  expect(partOfWork({}, { before: 1, size: 1, total: 2 })).toEqual({});
});
