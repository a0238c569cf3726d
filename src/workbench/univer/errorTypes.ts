import { ERROR_TYPE_SET, type ErrorType } from '@univerjs/preset-sheets-core';
import { busyError } from '../customFunctions/evaluation.ts';

/** An error value as the engine's own type: at run time it is the text itself. */
export function errorTypeOf(text: string): ErrorType {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion, typescript/no-unsafe-enum-assignment -- the enum's values are these texts
  return text as ErrorType;
}

/** Makes the engine take the error that Excel shows while a custom function works for one of its own. */
export function addBusyError(): void {
  ERROR_TYPE_SET.add(errorTypeOf(busyError));
}
