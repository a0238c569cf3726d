/** Whether the user has given up a long piece of work; an `AbortSignal` is one. */
export interface Cancellation {
  readonly aborted: boolean;
}

/** How a long piece of work runs: it says how far it is, and stops between two steps when it is given up. */
export interface LongWork {
  readonly cancellation?: Cancellation;
  readonly onProgress?: (done: number, total: number) => void;
}
