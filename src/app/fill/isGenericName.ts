import type { Dataset } from '../../dataset/dataset.ts';
import { comparableSpellings } from '../../domain/name.ts';
import { tradeFlows } from '../../domain/wellKnownIndicators.ts';
import { comparableText, type SideHeader } from './sideHeader.ts';

/** More characters than these say what they are of. */
const mostCharacters = 3;

/**
 * Whether a header names its indicator by a word that stands in the names of others as well, so that what is before it may make
 * another of it: 增加值 (of GDP, of industry), 面积 (of land, of grain). Flows of trade are known by their whole.
 *
 * @example
 * // 增加值（亿元）, 面积: generic; 第一产业增加值, 地区生产总值: not
 */
export function isGenericName(header: SideHeader, dataset: Dataset): boolean {
  const { own } = header;
  const id = own.get('indicator')?.id;
  if (id === undefined || own.has('breakdown') || tradeFlows.includes(id)) return false;
  const text = comparableText(header);
  const said = namesOf(id, dataset).filter((name) => text.includes(name));
  const longest = said.reduce((best, name) => (name.length > best.length ? name : best), '');
  return isGenericWord(longest, id, dataset);
}

/** Whether a name of an indicator stands in the names of others as well. */
export const isGenericWord = (name: string, id: string, dataset: Dataset): boolean =>
  /^\p{Script=Han}+$/u.test(name) &&
  name.length <= mostCharacters &&
  dataset.edition.indicators.some(
    (other) => other.id !== id && namesOf(other.id, dataset).some((one) => one.includes(name)),
  );

/** What an indicator is called, without its single characters. */
export const namesOf = (id: string, dataset: Dataset): readonly string[] =>
  comparableSpellings(dataset.indicator(id)).filter((name) => name.length > 1);
