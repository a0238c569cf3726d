import type { Language } from '../../domain/language.ts';
import { isRefusedPeriod } from '../../domain/readPeriod.ts';
import { issueMessage } from '../../formulas/issueMessage.ts';
import { resolvePeriod } from '../../formulas/resolvePeriod.ts';
import { isUnknown, type QueryPiece } from './queryPiece.ts';

/**
 * Why stretches of a typed text that look like periods are none, in the words of a cell.
 *
 * @example
 * refusedPeriods(piecesOf('济源 2021.5-12'), 'zh-CN'); // => ['"2021.5-12"(period)是2021年5–12月,没有这样一个时期;…']
 */
export function refusedPeriods(
  pieces: readonly QueryPiece[],
  language: Language,
): readonly string[] {
  return pieces
    .filter((piece) => isUnknown(piece) && isRefusedPeriod(piece.text))
    .map(({ text }) => resolvePeriod('period', text))
    .flatMap((read) => (read.ok ? [] : [issueMessage(read.issue, language)]));
}
