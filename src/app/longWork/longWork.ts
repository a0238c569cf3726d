/** Whether the user has given up a long piece of work; an `AbortSignal` is one. */
export interface Cancellation {
  readonly aborted: boolean;
}

/** What a long piece of work is doing. */
export type WorkStage = 'reading' | 'calculating' | 'explaining' | 'writing';

/** How far a long piece of work is. */
export interface WorkProgress {
  readonly stage: WorkStage;
  readonly done: number;
  /** 0 where it is not known yet. */
  readonly total: number;
}

/** How a long piece of work runs: it says how far it is, and stops between two steps when it is given up. */
export interface LongWork {
  readonly cancellation?: Cancellation;
  /** The next step begins when this has settled, so whoever shows the progress has time to draw it. */
  readonly onProgress?: (progress: WorkProgress) => Promise<void>;
  /** Milliseconds of any clock, by which steps of calculation are made as long as the page can wait. */
  readonly now?: () => number;
}
