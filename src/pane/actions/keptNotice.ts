import { placeKey } from '../../app/ports/placeKey.ts';
import type { RangeAddress } from '../../app/ports/rangeAddress.ts';
import { numberText } from '../../app/text/numberText.ts';
import type { Language } from '../../domain/language.ts';
import { listTexts } from '../../formulas/listTexts.ts';
import type { Notice } from '../state/notice.ts';
import type { Words } from '../words/wordsOf.ts';

/** A notice need not list more. */
const mostListed = 5;

/** A notice that also tells which cells kept what somebody entered while it was done; such a notice is a warning. */
export function keptNotice(
  notice: Notice,
  kept: readonly RangeAddress[],
  { words, language }: { readonly words: Words; readonly language: Language },
): Notice {
  if (kept.length === 0) return notice;
  const count = numberText(kept.length, language);
  const sentence = words.shell.kept(listedCells(kept, language), count);
  return { ...notice, intent: 'warning', text: `${notice.text} · ${sentence}` };
}

/** The first of some cells, as a notice names them. */
export function listedCells(cells: readonly RangeAddress[], language: Language): string {
  return listTexts(cells.slice(0, mostListed).map(placeKey), language);
}
