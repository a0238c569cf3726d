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

/** What is known about the custom function calls of one cell in its present round of calculation. */
export class CellCalls {
  readonly answers = new Map<string, CallResult>();
  readonly pending = new Map<string, PendingCall>();
  /** The calculation in which the cell was last evaluated. */
  pass = -1;
  /** True from the arrival of an answer until the calculation that takes it up has ended. */
  resuming = false;

  /** Starts a round: forgets what earlier rounds answered, except what a stream keeps telling. */
  begin(pass: number): void {
    if (this.pass === pass) return;
    this.pass = pass;
    if (this.resuming) return;
    for (const key of this.answers.keys()) {
      if (this.pending.get(key)?.streaming !== true) this.answers.delete(key);
    }
  }
}
