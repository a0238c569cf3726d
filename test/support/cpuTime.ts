import { cpuUsage } from 'node:process';

/** Milliseconds of processor that a piece of work takes at its best, whatever else the machine is busy with. */
export function cpuTime(work: () => unknown): number {
  let best = Infinity;
  for (let run = 0; run < 5; run += 1) {
    const before = cpuUsage();
    work();
    const { user, system } = cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
