import type { Source } from '../../domain/source.ts';
import type { Body } from '../package/content.ts';
import { bodiesOf } from './bodiesOf.ts';

/**
 * Sources with the names of their publishers and sites in English; of bodies that publish together only where each has one.
 *
 * @example
 * withEnglishNames([{ …, publisher: '开封市统计局、国家统计局开封调查队' }], bodies)[0].publisherEn;
 * // => 'Kaifeng Bureau of Statistics & NBS Survey Office in Kaifeng'
 */
export function withEnglishNames(
  sources: readonly Source[],
  bodies: readonly Body[],
): readonly Source[] {
  const names = new Map(bodies.map(({ nameZh, nameEn }) => [nameZh, nameEn]));
  const english = (text: string): string | undefined => {
    const parts = bodiesOf(text).map((part) => names.get(part));
    if (parts.length === 0) return undefined;
    return parts.every((part) => part !== undefined) ? parts.join(' & ') : undefined;
  };
  return sources.map((source) => {
    const publisherEn = english(source.publisher);
    const siteEn = english(source.site);
    return {
      ...source,
      ...(publisherEn === undefined ? {} : { publisherEn }),
      ...(siteEn === undefined ? {} : { siteEn }),
    };
  });
}
