import { languages } from '../../domain/language.ts';
import { statusMark } from '../insertion/statusMark.ts';
import type { AnsweredCall } from '../workbook/answeredCell.ts';
import { plainTableCell, type CitedTableCell } from './citedTable.ts';

/** Footnote marks that the sheet itself shows. */
const shownMark = /\[\d+(?:,\d+)*\]$/u;

/** What the sheet shows in a cell of ours. */
export interface ShownCell {
  readonly text: string;
  readonly isNumber: boolean;
  /** `#N/A`, … where it shows an error. */
  readonly error?: string | undefined;
}

/** A cell with a formula of ours as it is pasted: without the marks that its number format adds, which count other notes. */
export function tableCell(
  { text, isNumber, error }: ShownCell,
  calls: readonly AnsweredCall[],
  sources: readonly number[],
): CitedTableCell {
  if (error === '#N/A') {
    return { text: '', isNumber: true, sources: [], isComputed: false, isGap: true };
  }
  if (error !== undefined || !isNumber) return plainTableCell(text);
  const figures = calls.flatMap((call) => (call.ok ? call.figures : []));
  const isComputed = figures.some(({ origin }) => origin.kind === 'computed');
  const bare = withoutWord(text.replace(shownMark, ''));
  return { text: bare, isNumber, sources, isComputed, isGap: false };
}

const computedWords = languages.map((language) => ` ${statusMark('computed', language)}`);

/** The asterisk of a computed number says what the word behind it said. */
function withoutWord(text: string): string {
  const word = computedWords.find((each) => text.endsWith(each)) ?? '';
  return text.slice(0, text.length - word.length);
}
