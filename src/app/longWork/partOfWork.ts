import type { LongWork } from './longWork.ts';

/** Where a part stands in the whole, in steps. */
interface Part {
  /** How many of the whole were done before it. */
  readonly before: number;
  /** How many it is at most. */
  readonly size: number;
  readonly total: number;
}

/**
 * A part of a longer piece of work, which tells how far the whole of it is.
 *
 * @example
 * // 500 of 1,000 cells of the third sheet, of twenty sheets, are 2,500 of 20,000
 * const sheet = partOfWork(work, { before: 2000, size: 1000, total: 20_000 });
 * sheet.onProgress?.({ stage: 'writing', done: 500, total: 1000 });
 */
export function partOfWork(work: LongWork, { before, size, total }: Part): LongWork {
  const { onProgress } = work;
  if (onProgress === undefined) return work;
  return {
    ...work,
    onProgress: async ({ stage, done }) =>
      onProgress({ stage, done: before + Math.min(done, size), total }),
  };
}
