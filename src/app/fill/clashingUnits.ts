import { isCurrency } from '../../domain/isCurrency.ts';
import { parseUnit } from '../../domain/unit.ts';
import { isSameScale } from './isSameScale.ts';
import { listMark } from './listMark.ts';
import type { TextToken } from './textToken.ts';

/** Between units of several things: 亿元、元. */
const lists = new RegExp(`${listMark}|[,，／;；]`, 'iu');

/**
 * The units of one text that contradict each other: two scales of one thing, or two currencies, that no mark lists and no other
 * name stands between.
 *
 * @param tokens the words of the text in their order, by their places in it
 *
 * @example
 * // 2023年（亿元） 2023 (billion yuan) => both and what is between; 亿元 (100 million yuan), 亿元、元, GDP（亿元） 外资（亿美元） => none
 */
export function clashingUnits(
  text: string,
  tokens: readonly TextToken[],
): readonly Pick<TextToken, 'from' | 'to'>[] {
  const units = tokens.filter(({ meanings: [one] }) => one?.kind === 'unit');
  const names = new Set(
    tokens.flatMap(({ meanings: [one] }) => (one?.kind === 'indicator' ? [one.id] : [])),
  );
  if (names.size > 1) return [];
  return units.flatMap((unit, at) => {
    const next = units[at + 1];
    const isClash =
      next !== undefined &&
      !lists.test(text.slice(unit.to, next.from)) &&
      areApart(unit.meanings[0]?.id ?? '', next.meanings[0]?.id ?? '');
    return isClash ? [{ from: unit.from, to: next.to }] : [];
  });
}

/** Whether two units count one thing in two scales, or money in two currencies. */
export function areApart(one: string, other: string): boolean {
  const bases = [one, other].map((id) => parseUnit(id).base);
  const isOne = bases[0] === bases[1] && bases[0] !== '1';
  return isOne ? !isSameScale(one, other) : bases.every(isCurrency);
}
