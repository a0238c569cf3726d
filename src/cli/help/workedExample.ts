import type { Localized } from '../../domain/language.ts';

/** A formula with what its cell shows, as help and README print it; tests hold it against the newest edition. */
export interface WorkedExample {
  readonly function: string;
  readonly formula: string;
  /** The cell's value, the rows of a spill, or the error's code. */
  readonly result: string | number | readonly (readonly (string | number)[])[];
  /** The error's message, where the result is one. */
  readonly message?: Localized;
  readonly note: Localized;
}
