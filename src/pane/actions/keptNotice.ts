import { placeKey } from '../../app/ports/placeKey.ts';
import type { RangeAddress } from '../../app/ports/rangeAddress.ts';
import { numberText } from '../../app/text/numberText.ts';
import type { Language } from '../../domain/language.ts';
import { listTexts } from '../../formulas/listTexts.ts';
import type { Notice } from '../state/notice.ts';
import type { wordsOf } from '../words/wordsOf.ts';

/** A notice need not list more. */
const mostListed = 5;

/** A notice that also tells which cells kept what somebody entered while it was done; such a notice is a warning. */
export function keptNotice(
  notice: Notice,
  kept: readonly RangeAddress[],
  { words, language }: { readonly words: ReturnType<typeof wordsOf>; readonly language: Language },
): Notice {
  if (kept.length === 0) return notice;
  const listed = kept.slice(0, mostListed).map(placeKey);
  const cells = listTexts(listed, language);
  const count = numberText(kept.length, language);
  const sentence = words.shell.kept(cells, count);
  return { ...notice, intent: 'warning', text: `${notice.text} · ${sentence}` };
}
