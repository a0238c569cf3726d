import { costRatio } from './costRatio.ts';

/**
 * What `timeRatio` stays below where time is in proportion to the input: about 10 on a quiet machine. It is 32 where time grows
 * with the power 1.5 of the input, 100 with its square.
 */
export const linearRatio = 25;

/** How many times longer a work takes on ten times the input. */
export async function timeRatio(work: (size: number) => unknown, size: number): Promise<number> {
  return costRatio(
    () => work(10 * size),
    () => work(size),
  );
}
