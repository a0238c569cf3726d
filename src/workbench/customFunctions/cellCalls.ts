import type { CallResult } from './callResult.ts';

/** A cell of the workbook. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Names a cell in a map. */
export function cellKey(place: CellPlace): string {
  return `${place.sheetId}!${place.row},${place.column}`;
}

/** A call that an add-in has been asked for, or soon will be. */
export interface PendingCall {
  readonly id: number;
  readonly key: string;
  readonly place: CellPlace;
  readonly streaming: boolean;
  readonly cancelable: boolean;
}

/** The last answer to one of the calls in a formula. */
export interface LatestAnswer {
  readonly functionId: string;
  readonly answer: CallResult;
}

/** What is known about the custom function calls of one cell in its present round of calculation. */
export class CellCalls {
  readonly answers = new Map<string, CallResult>();
  readonly pending = new Map<string, PendingCall>();
  /** What each call of the formula answered last, in the order of the calls. */
  readonly latest: LatestAnswer[];
  /** The call that comes next in the present calculation. */
  next = 0;
  /** The calculation in which the cell was last evaluated. */
  pass = -1;
  /** True from the arrival of an answer until the calculation that takes it up has ended. */
  resuming = false;

  constructor(latest: readonly LatestAnswer[] = []) {
    this.latest = [...latest];
  }

  /** What this call of the formula answered last, or null. */
  latestAnswer(index: number, functionId: string): CallResult | null {
    const last = this.latest[index];
    return last?.functionId === functionId ? last.answer : null;
  }

  /** Starts a round: forgets what earlier rounds answered, except what a stream keeps telling and what a stale cell shows. */
  begin(pass: number, isStale: boolean): void {
    if (this.pass === pass) return;
    this.pass = pass;
    this.next = 0;
    if (this.resuming || isStale) return;
    for (const key of this.answers.keys()) {
      if (this.pending.get(key)?.streaming !== true) this.answers.delete(key);
    }
  }
}
