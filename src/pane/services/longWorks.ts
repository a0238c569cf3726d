import type { LongWork, WorkProgress } from '../../app/longWork/longWork.ts';
import { refused, type Outcome } from '../../app/ports/outcome.ts';
import { breathe } from './breathe.ts';

/** A long piece of work that is under way, as the pane shows it. */
export interface RunningWork {
  readonly progress: WorkProgress;
  readonly cancel: () => void;
}

/** The long work of the pane, one piece at a time. */
export interface LongWorks {
  /** Runs a piece of work; while another one runs it is refused as `busy`. */
  readonly run: <Value>(
    work: (long: LongWork) => Promise<Outcome<Value>>,
  ) => Promise<Outcome<Value>>;
  /** Whether a piece of work is under way, shown or not. */
  readonly isRunning: () => boolean;
  /** What is under way, once it takes long enough to be shown. */
  readonly current: () => RunningWork | undefined;
  readonly subscribe: (listener: () => void) => () => void;
}

/** What is done sooner shows no progress: it would only flicker. */
const shownAfter = 300;

export function createLongWorks(): LongWorks {
  const listeners = new Set<() => void>();
  let shown: RunningWork | undefined;
  let controller: AbortController | undefined;
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    run: async (work) => {
      if (controller !== undefined) return refused({ code: 'busy' });
      const running = new AbortController();
      controller = running;
      tell();
      const started = Date.now();
      try {
        return await work({
          now: Date.now,
          cancellation: running.signal,
          onProgress: async (progress) => {
            if (Date.now() - started >= shownAfter) {
              shown = { progress, cancel: () => running.abort() };
              tell();
            }
            return breathe();
          },
        });
      } finally {
        // A fault ends it too, or everything after it would be refused as busy.
        controller = undefined;
        shown = undefined;
        tell();
      }
    },
    isRunning: () => controller !== undefined,
    current: () => shown,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
