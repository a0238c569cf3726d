import type { RecognisedTable } from '../../app/fill/recognisedTable.ts';
import { numberText } from '../../app/text/numberText.ts';
import type { Language } from '../../domain/language.ts';
import type { FillWords } from '../words/fillWords.ts';
import { gapErrors } from './gapReasons.ts';

/** What filling a table will leave: gaps with their errors, cells that are left alone, or nothing to fill yet. */
export function fillNote(table: RecognisedTable, fill: FillWords, language: Language): string {
  const number = (value: number): string => numberText(value, language);
  const { filled, gaps, preview } = table;
  if (filled + gaps === 0) return isHeld(table) ? fill.held : fill.nothingToFill;
  if (gaps > 0) return fill.gaps(number(gaps), gapErrors(table, language));
  const left = preview.flat().filter(({ status }) => status === undefined).length;
  return left === 0 ? fill.noGaps : fill.someLeft(number(filled), number(left));
}

function isHeld({ asks, strays }: RecognisedTable): boolean {
  return strays.length > 0 || asks.some(({ answer }) => answer === undefined);
}
