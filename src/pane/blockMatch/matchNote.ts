import type { TypedMatch } from '../../app/blockMatch/matchBlock.ts';
import { numberText } from '../../app/text/numberText.ts';
import type { Language } from '../../domain/language.ts';
import type { CellWords } from '../words/cellWords.ts';

/**
 * How a typed number stands to its figure, in a word, with the figure where it is another number.
 *
 * @example
 * // 6,502 typed for 6,501.8: '四舍五入自 6,501.8'; 6,501: '不符，库中 6,501.8'
 */
export function matchNote(
  { agreement, value }: Pick<TypedMatch, 'agreement' | 'value'>,
  words: CellWords,
  language: Language,
): string {
  const number = numberText(value, language, 6);
  switch (agreement.kind) {
    case 'equal':
      return words.equal;
    case 'rounded':
      return words.rounded(number);
    case 'percent':
      return words.percent(`${numberText(value * 100, language, 2)}%`);
    case 'differs':
      return words.differs(number);
  }
}
