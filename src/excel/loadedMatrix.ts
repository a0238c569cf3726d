import type { ShownValue } from '../app/ports/selection.ts';

/** The host answers null for the whole of a range when its cells are too many for one answer. */
export class AnswerTooLarge extends Error {}

/** What was loaded of a range, row by row; an empty cell is "". */
export function loadedMatrix(answered: unknown): readonly (readonly ShownValue[])[] {
  if (!Array.isArray(answered)) throw new AnswerTooLarge('The range has too many cells to read.');
  const rows: readonly unknown[] = answered;
  return rows.map((row) => (Array.isArray(row) ? row.map(shownValue) : []));
}

function shownValue(value: unknown): ShownValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' ? value : '';
}
