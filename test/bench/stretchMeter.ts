import { setImmediate } from 'node:timers/promises';
import type { LongWork } from '../../src/app/longWork/longWork.ts';

/** Long work that tells for how long the page could neither draw nor hear the user at a stretch. */
export interface StretchMeter {
  readonly work: LongWork;
  /** The same port, of which only the add-in's own time is counted: the host answers from elsewhere, and the page is free meanwhile. */
  readonly apart: <Port extends object>(port: Port) => Port;
  /** Milliseconds. */
  readonly longest: () => number;
}

export function stretchMeter(): StretchMeter {
  let last = performance.now();
  let longest = 0;
  const breathe = async (): Promise<void> => {
    longest = Math.max(longest, performance.now() - last);
    await setImmediate();
    last = performance.now();
  };
  return {
    work: { now: () => performance.now(), onProgress: breathe },
    apart: (port) =>
      new Proxy(port, {
        get: (target, name, receiver): unknown => {
          const member: unknown = Reflect.get(target, name, receiver);
          if (typeof member !== 'function') return member;
          return (...given: readonly unknown[]): unknown => {
            const before = performance.now();
            const answer: unknown = Reflect.apply(member, target, given);
            last += performance.now() - before;
            return answer;
          };
        },
      }),
    longest: () => longest,
  };
}
