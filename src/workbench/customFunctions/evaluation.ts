import { isErrorValue, isMatrix, type ArgumentValue } from './argumentValue.ts';
import { firstCell, type CallResult, type ResultCell } from './callResult.ts';
import type { LiftedCalls } from './liftArguments.ts';

/** Stands for an answer that is still to come. */
export const busy = Symbol('busy');

/** What a formula gets at once: the answer, or busy while the add-in works on it. */
export type Evaluation = CallResult | typeof busy;

/** The error value of a cell that waits for an answer. */
export const busyError = '#BUSY!';

/** Tells whether an argument waits for an answer itself. */
export function isBusyArgument(value: ArgumentValue): boolean {
  if (isMatrix(value)) return value.some((row) => row.some(isBusyArgument));
  return isErrorValue(value) && value.error === busyError;
}

/** Evaluates a call for each cell of a range; busy until every one is answered, though all are asked for at once. */
export function evaluateLifted(
  lifted: LiftedCalls,
  evaluate: (given: readonly ArgumentValue[]) => Evaluation,
): Evaluation {
  let isBusy = false;
  const rows: ResultCell[][] = [];
  for (let row = 0; row < lifted.rows; row += 1) {
    const cells: ResultCell[] = [];
    for (let column = 0; column < lifted.columns; column += 1) {
      const result = evaluate(lifted.at(row, column));
      if (result === busy) isBusy = true;
      else cells.push(firstCell(result));
    }
    rows.push(cells);
  }
  return isBusy ? busy : rows;
}
