import { isInvisible } from '../domain/invisible.ts';
import type { Issue } from '../domain/issue.ts';

/** What one cell hands to a function; null is an omitted argument or, on some hosts, an empty cell. */
export type CellValue = string | number | boolean | null;

/** A range as rows of cells. */
export type CellMatrix = readonly (readonly CellValue[])[];

export type CellInput = CellValue | CellMatrix;

/** What one cell of an answer shows: never null or NaN; a missing one says why. */
export type CellOutput = string | number | boolean | Issue;

export function isMatrix(input: CellInput): input is CellMatrix {
  return Array.isArray(input);
}

/**
 * Whether an input counts as nothing given: null, "", white space, what is not seen, or the 0 that Excel on Windows makes of an empty cell.
 */
export function isBlank(value: CellValue): boolean {
  return value === null || value === 0 || (typeof value === 'string' && isInvisible(value));
}
