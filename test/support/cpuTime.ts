import { performance } from 'node:perf_hooks';
import { cpuUsage } from 'node:process';

const runs = 7;

/**
 * Milliseconds of processor that a piece of work takes at its best, whatever else the machine is busy with. The processor's time is
 * that of all threads of the process, and so of other tests beside this one: neither it nor the clock is ever less than the work takes.
 */
export function cpuTime(work: () => unknown): number {
  let best = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const [before, start] = [cpuUsage(), performance.now()];
    work();
    const { user, system } = cpuUsage(before);
    best = Math.min(best, performance.now() - start, (user + system) / 1000);
  }
  return best;
}
