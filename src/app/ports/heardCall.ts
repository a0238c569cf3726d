import type { CellInput } from '../../formulas/cellValue.ts';

/** One call of a function of ours as the host made it: the arguments are evaluated, whatever the formula says. */
export interface HeardCall {
  /** The function's id in capitals. */
  readonly id: string;
  readonly given: readonly CellInput[];
}
