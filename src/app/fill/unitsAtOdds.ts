import { parseUnit } from '../../domain/unit.ts';
import type { TextToken } from './textToken.ts';

type Stretch = Pick<TextToken, 'from' | 'to'>;

const list = /^\s*(?:[、，,;；/／]|和|及|与|and)\s*$/iu;

/**
 * Units of one text that say two things of the same numbers: 2023年（亿元） 2023 (billion yuan). None where they are listed, each for
 * what is counted in it: 亿元、万元.
 *
 * @param tokens the words of the text in their order
 */
export function unitsAtOdds(text: string, tokens: readonly TextToken[]): readonly Stretch[] {
  const units = tokens.flatMap(({ meanings, from, to }) => {
    const [only] = meanings;
    return only?.kind === 'unit' ? [{ ...parseUnit(only.id), from, to }] : [];
  });
  return units.flatMap((unit, at) => {
    const next = units[at + 1];
    if (next === undefined || list.test(text.slice(unit.to, next.from))) return [];
    const isOdd =
      unit.base !== '1' &&
      next.base !== '1' &&
      (unit.base === next.base ? unit.factor !== next.factor : isMoney(unit) && isMoney(next));
    return isOdd ? [{ from: unit.from, to: next.to }] : [];
  });
}

const isMoney = ({ base }: { readonly base: string }): boolean => base === '元' || base === '美元';
