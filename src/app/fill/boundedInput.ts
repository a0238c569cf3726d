import type { ShownValue } from '../ports/selection.ts';
import { longestText } from './readText.ts';
import type { TableInput } from './recognisedTable.ts';

/**
 * A table in which no text is longer than what may be read. What is cut is understood by nobody, and a cell of 32,000 blanks takes no
 * time.
 *
 * @example
 * boundedInput({ values: [['郑州', ' '.repeat(32_000)]], … }).values[0][1].length; // => 301
 */
export function boundedInput<Input extends Pick<TableInput, 'values' | 'title'>>(
  input: Input,
): Input {
  const { values, title } = input;
  const isBounded = values.every((row) => row.every(isShort)) && isShort(title ?? '');
  if (isBounded) return input;
  return {
    ...input,
    values: values.map((row) => row.map(bounded)),
    ...(title === undefined ? {} : { title: title.split('\n').map(bounded).join('\n') }),
  };
}

const isShort = (value: ShownValue): boolean =>
  typeof value !== 'string' || value.length <= longestText;

function bounded<Value extends ShownValue>(value: Value): Value | string {
  // One more than is read, so that it is told as too long.
  return typeof value === 'string' ? value.slice(0, longestText + 1) : value;
}
