import { normalizeName } from '../../domain/name.ts';
import type { Meaning } from './textToken.ts';

const form = /^占(?<whole>\p{L}+?)的?(?:比重|比例|份额)$/u;

/**
 * The share of an indicator of the same place that a stretch of a text names as the whole.
 *
 * @param words what each word may mean
 *
 * @example
 * shareOfToken('占GDP比重', words); // => the share, of gdp
 * shareOfToken('占全省比重', words); // => undefined: 全省 is no indicator
 */
export function shareOfToken(
  part: string,
  words: ReadonlyMap<string, readonly Meaning[]>,
): Meaning | undefined {
  const named = form.exec(part)?.groups?.['whole'];
  const [meaning, ...others] = named === undefined ? [] : (words.get(normalizeName(named)) ?? []);
  return meaning?.kind === 'indicator' && others.length === 0
    ? { kind: 'measure', id: 'share', whole: meaning.id }
    : undefined;
}
