import type { Applied } from '../../app/editions/applyState.ts';
import { hostIssueMessage } from '../../app/hostIssueMessage.ts';
import { numberText } from '../../app/text/numberText.ts';
import type { Language } from '../../domain/language.ts';
import type { Notice } from '../state/notice.ts';
import type { Words } from '../words/wordsOf.ts';
import { keptNotice, listedCells } from './keptNotice.ts';

/**
 * The notice of what became of the cells when the workbook's state changed: how far it came where it stopped, and the cells that
 * somebody changed meanwhile or that could not be entered again.
 *
 * @param said what is told where all was done
 */
export function appliedNotice(
  { cells, total, kept, left, stopped }: Applied,
  said: string,
  { words, language }: { readonly words: Words; readonly language: Language },
): Notice {
  const count = (many: number): string => numberText(many, language);
  if (stopped !== undefined) {
    const reason = hostIssueMessage(stopped, language);
    const text = words.editions.stopped(count(cells.length), count(total), reason);
    return { intent: 'warning', text };
  }
  const notice = keptNotice({ intent: 'success', text: said }, kept, { words, language });
  if (left.length === 0) return notice;
  const sentence = words.editions.left(listedCells(left, language), count(left.length));
  return { intent: 'warning', text: `${notice.text} · ${sentence}` };
}
