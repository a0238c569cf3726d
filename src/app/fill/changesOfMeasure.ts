import type { TextToken } from './textToken.ts';

/** What a measure changed by, where it stands right behind it. */
const change = /^(?:增减|变动|变化|提高|比上年|比去年|较上年|同比|环比)/u;

/**
 * The words that make of a measure what it changed by: 增速比上年增减 is no growth, in whatever unit. None where they stand in
 * brackets, and say how the measure is meant: 增速（比上年±%）.
 *
 * @param tokens the words of the text in their order, by their places in it
 *
 * @example
 * // GDP增速增减（%） => 增速增减; 同比增减, 比上年增长, 增速(同比) => none
 */
export function changesOfMeasure(
  text: string,
  tokens: readonly TextToken[],
): readonly Pick<TextToken, 'from' | 'to'>[] {
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    const isChange =
      next !== undefined &&
      token.meanings.length === 1 &&
      isMeasure(token) &&
      token.meanings[0]?.id !== 'level' &&
      isMeasure(next) &&
      next.from === token.to &&
      change.test(text.slice(next.from, next.to));
    return isChange ? [{ from: token.from, to: next.to }] : [];
  });
}

const isMeasure = ({ meanings }: TextToken): boolean =>
  meanings.length > 0 && meanings.every(({ kind }) => kind === 'measure');
