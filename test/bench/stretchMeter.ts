import { setImmediate } from 'node:timers/promises';
import type { LongWork } from '../../src/app/longWork/longWork.ts';

/** Long work that tells for how long the page could neither draw nor hear the user at a stretch. */
export interface StretchMeter {
  readonly work: LongWork;
  /** Milliseconds. */
  readonly longest: () => number;
}

export function stretchMeter(): StretchMeter {
  let last = performance.now();
  let longest = 0;
  return {
    work: {
      now: () => performance.now(),
      onProgress: async () => {
        longest = Math.max(longest, performance.now() - last);
        await setImmediate();
        last = performance.now();
      },
    },
    longest: () => longest,
  };
}
