import { performance } from 'node:perf_hooks';

/**
 * How many times longer a work takes on ten times the input: about 10 where it is linear, 100 where it is quadratic. The best
 * of several runs of each, as other work on the machine only ever adds.
 */
export function timeRatio(work: (size: number) => void, size: number): number {
  const best = (length: number): number => {
    const times = Array.from({ length: 7 }, () => {
      const start = performance.now();
      work(length);
      return performance.now() - start;
    });
    return Math.min(...times);
  };
  best(size);
  return best(10 * size) / best(size);
}
