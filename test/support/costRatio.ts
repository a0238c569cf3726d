import { performance } from 'node:perf_hooks';

type Work = () => unknown;

const runs = 9;

/**
 * How many times longer one piece of work takes than another: the best of several runs of each, as other work on the machine
 * only ever adds, and in turn, so that a busy moment falls on both.
 */
export async function costRatio(work: Work, usual: Work): Promise<number> {
  let [most, least] = [Infinity, Infinity];
  // The first run of each is that of code not yet compiled.
  for (let run = 0; run <= runs; run += 1) {
    const [slow, quick] = [await timeOf(work), await timeOf(usual)];
    if (run > 0) [most, least] = [Math.min(most, slow), Math.min(least, quick)];
  }
  return most / least;
}

/** Milliseconds. */
async function timeOf(work: Work): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
