/** An argument that is an error value in the sheet. */
export interface ErrorValue {
  readonly error: string;
}

/** An argument that is a blank cell. */
export interface BlankCell {
  readonly blank: true;
}

/** Stands for a blank cell. */
export const blankCell: BlankCell = { blank: true };

/** A single argument as the sheet gives it: null is an argument left out. */
export type ScalarArgument = number | string | boolean | null | ErrorValue | BlankCell;
/** An argument of a custom function as the sheet gives it; a range is a matrix. */
export type ArgumentValue = ScalarArgument | readonly (readonly ScalarArgument[])[];

/** Tells ranges from single values. */
export function isMatrix(value: ArgumentValue): value is readonly (readonly ScalarArgument[])[] {
  return Array.isArray(value);
}

/** Tells blank cells from the rest. */
export function isBlankCell(value: ArgumentValue): value is BlankCell {
  return value !== null && typeof value === 'object' && 'blank' in value;
}

/** Tells error values from the rest. */
export function isErrorValue(value: ArgumentValue): value is ErrorValue {
  return value !== null && typeof value === 'object' && 'error' in value;
}
