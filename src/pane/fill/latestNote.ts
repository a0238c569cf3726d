import type { LatestCells } from '../../app/fill/latestCells.ts';
import type { Selection } from '../../app/ports/selection.ts';
import type { Language } from '../../domain/language.ts';
import { inBrackets } from '../../formulas/inBrackets.ts';
import { listTexts } from '../../formulas/listTexts.ts';
import type { FillWords } from '../words/fillWords.ts';
import { spotAddress } from './spotAddress.ts';

/** Which periods "latest" means in a table, and the cells beside it that will hold them. */
export function latestNote(
  { row, column, periods }: LatestCells,
  selection: Selection,
  fill: FillWords,
  language: Language,
): string {
  const cells = periods.map((period, at) => {
    const cell = spotAddress(selection, { row: row + at, column });
    return `${period}${inBrackets([cell], language)}`;
  });
  return fill.latest(listTexts(cells, language));
}
