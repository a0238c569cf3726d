import type { Language } from '../../domain/language.ts';
import type { Source } from '../../domain/source.ts';
import { citedBody } from './citedBody.ts';
import { communiqueYear } from './communiqueYear.ts';
import { ownCitation } from './ownCitation.ts';
import { shortCitation } from './shortCitation.ts';

/**
 * A source as it stands in the brackets of a sentence: Chinese puts no brackets into brackets.
 *
 * @example
 * inlineCitation(news, 'zh-CN'); // => '大象新闻，2026-02-13'
 */
export function inlineCitation(source: Source, language: Language): string {
  const own = ownCitation(source, language, true);
  if (own !== undefined) return own;
  if (language === 'en-US' || communiqueYear(source) !== undefined) {
    return shortCitation(source, language);
  }
  const { published } = source;
  return `${citedBody(source, language)}，${published === '' ? '日期不详' : published}`;
}
