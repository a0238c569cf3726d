import type { Language } from '../../domain/language.ts';
import type { Source } from '../../domain/source.ts';
import { citedBody } from './citedBody.ts';
import { communiqueYear } from './communiqueYear.ts';
import { ownCitation } from './ownCitation.ts';
import { writtenIn } from './writtenIn.ts';

const unknownDate: Readonly<Record<Language, string>> = {
  'zh-CN': '日期不详',
  'en-US': 'n.d.',
};

/**
 * A source in a few words: who published it and when, of a statistical communique the year that it reports. What the document
 * does not state is said to be unknown.
 *
 * @example
 * shortCitation(news, 'zh-CN'); // => '大象新闻（2026-02-13）'
 * shortCitation(communique, 'zh-CN'); // => '郑州市统计局，2025年统计公报'
 * shortCitation(communique, 'en-US'); // => 'Zhengzhou Bureau of Statistics, 2025 communique, in Chinese'
 */
export function shortCitation(source: Source, language: Language): string {
  const own = ownCitation(source, language);
  if (own !== undefined) return own;
  const body = citedBody(source, language);
  const year = communiqueYear(source);
  if (language === 'zh-CN') {
    return year === undefined
      ? `${body}（${dateOf(source, language)}）`
      : `${body}，${year}年统计公报`;
  }
  const document = year === undefined ? dateOf(source, language) : `${year} communique`;
  return [body, document, writtenIn(source)].filter(Boolean).join(', ');
}

function dateOf({ published }: Source, language: Language): string {
  return published === '' ? unknownDate[language] : published;
}
