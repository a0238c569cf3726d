import { isSquare } from '../text/isSquare.ts';
import type { AnsweredCell } from './answeredBlock.ts';

/** Longer texts may run into the next column or be cut, as a header that is read once does not make a column of numbers broad. */
const longestText = 24;

/** Between a number and the lines beside it. */
const room = 2;

/**
 * How many characters each column of a plan needs, so that no number becomes #### and no mark behind it is cut.
 *
 * @example
 * fittedWidths([[郑州], [computed('143.6917 测算')]]); // => [15]
 */
export function fittedWidths(answers: readonly (readonly AnsweredCell[])[]): readonly number[] {
  const columns = answers[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, column) =>
    answers.reduce((widest, row) => Math.max(widest, neededBy(row[column])), 0),
  );
}

function neededBy(cell: AnsweredCell | undefined): number {
  if (cell === undefined || cell.text === '') return 0;
  let characters = 0;
  for (const letter of cell.text) characters += isSquare(letter) ? 2 : 1;
  return room + (cell.isNumber ? characters : Math.min(characters, longestText));
}
