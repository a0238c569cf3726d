import { tradeBalanceIndicator } from '../../domain/wellKnownIndicators.ts';
import type { TextToken } from './textToken.ts';

type Stretch = Pick<TextToken, 'from' | 'to'>;

/** A bracket with nothing in it but marks. */
const bracketOfMarks =
  /[(（【[]\s*[^\p{L}\p{N}\s%％‰()（）【】[\]][^\p{L}\p{N}%％‰()（）【】[\]]*[)）】\]]/gu;

const plus = /[+＋]/u;
const minus = /[-−－–—]/u;
const both = /±/u;

/** A balance of which the signs are turned around is the deficit. */
const turned =
  /(?:逆差|deficit)\s*[(（]?\s*[+＋]|(?:顺差|surplus)\s*[(（]?\s*[-−－–—]\s*(?:[)）]|$)/giu;

/**
 * The brackets of which nobody knows what they say, as they hold marks alone: 出口（-）, 进口（*）. The signs of a change or a balance
 * say what its numbers have anyway: 比上年增长（+、-）, 顺差（+）逆差（-）; where they are turned around, it is another number.
 *
 * @param tokens the words of the text in their order
 */
export function oddBrackets(text: string, tokens: readonly TextToken[]): readonly Stretch[] {
  const brackets = [...text.matchAll(bracketOfMarks)].flatMap(({ 0: bracket, index }) =>
    isSign(bracket, text.slice(0, index), tokens)
      ? []
      : [{ from: index, to: index + bracket.length }],
  );
  const signs = [...text.matchAll(turned)].map(({ 0: sign, index }) => ({
    from: index,
    to: index + sign.length,
  }));
  return [...brackets, ...signs];
}

function isSign(bracket: string, before: string, tokens: readonly TextToken[]): boolean {
  const word = tokens.findLast(({ to }) => to <= before.length);
  if (word === undefined || before.slice(word.to).trim() !== '') return false;
  const isChange = word.meanings.some(
    ({ kind, id }) => id === tradeBalanceIndicator || (kind === 'measure' && id !== 'level'),
  );
  if (both.test(bracket) || (plus.test(bracket) && minus.test(bracket))) return isChange;
  return plus.test(bracket)
    ? /(?:顺差|surplus)\s*$/iu.test(before)
    : minus.test(bracket) && /(?:逆差|deficit)\s*$/iu.test(before);
}
