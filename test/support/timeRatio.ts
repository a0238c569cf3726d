import { costRatio } from './costRatio.ts';

/**
 * What `timeRatio` stays below where time is in proportion to the input: about 10 on a quiet machine, up to 35 where every core
 * has other work. It is 100 where time grows with the square of the input.
 */
export const linearRatio = 50;

/** A machine whose cores are all taken is measured again, so often at most. */
const tries = 3;

/** How many times longer a work takes on ten times the input: the least of some measurements, none after one that is linear. */
export async function timeRatio(work: (size: number) => unknown, size: number): Promise<number> {
  let least = Infinity;
  for (let time = 0; time < tries && least >= linearRatio; time += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, or they would slow each other down
    const ratio = await costRatio(
      () => work(10 * size),
      () => work(size),
    );
    least = Math.min(least, ratio);
  }
  return least;
}
