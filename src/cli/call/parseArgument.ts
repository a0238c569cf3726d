import { isNumeral } from '../../domain/numeral.ts';
import type { CellInput, CellValue } from '../../formulas/cellValue.ts';

/**
 * Reads one argument of a command line as a cell: numerals are numbers, `-` and the empty text skip it, anything else is text
 * (names may hold commas and hyphens). Where a range may stand `;` parts rows and `,` columns; a cell that holds
 * one of them stands in double quotes.
 *
 * @example
 * parseArgument('2025', false); // => 2025
 * parseArgument('郑州;洛阳', true); // => [['郑州'], ['洛阳']], a column
 * parseArgument('2024,2025', true); // => [[2024, 2025]], a row
 * parseArgument('"Henan Dexi Chemical Co., Ltd."', true); // => 'Henan Dexi Chemical Co., Ltd.'
 */
export function parseArgument(text: string, range: boolean): CellInput {
  if (!range) return cellOf(text);
  const rows = split(text, ';').map((row) => split(row, ',').map(cellOf));
  const [first, ...others] = rows;
  const single = others.length === 0 && first?.length === 1 ? first[0] : undefined;
  return single === undefined ? rows : single;
}

function cellOf(text: string): CellValue {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed === '-') return null;
  if (isNumeral(trimmed)) return Number(trimmed);
  const quoted = /^"(?<inner>.*)"$/su.exec(trimmed)?.groups?.['inner'];
  return quoted === undefined ? text : quoted.replaceAll('""', '"');
}

/** Parts a text at a separator outside double quotes. */
function split(text: string, separator: string): readonly string[] {
  const parts: string[] = [''];
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (character === separator && !quoted) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}
