import type { Language } from '../../domain/language.ts';
import type { Source } from '../../domain/source.ts';
import { citedBody, siteText } from './citedBody.ts';
import { ownCitation } from './ownCitation.ts';

/** What a reference says where the document says nothing; GB/T 7714 leaves the words open. */
const words: Readonly<Record<Language, { readonly date: string; readonly title: string }>> = {
  'zh-CN': { date: '日期不详', title: '无题名' },
  'en-US': { date: 'n.d.', title: 'untitled' },
};

/**
 * A reference after GB/T 7714-2015, 8.6 (electronic resources): author or body. title[EB/OL]. (published)[accessed]. address. Where
 * there are authors the body follows the title. A page without a title is cited by the name of its site.
 *
 * @param accessed the day by which the page was read, YYYY-MM-DD
 *
 * @example
 * fullCitation(communique, 'zh-CN', '2026-11-22');
 * // => '郑州市统计局. 2025年郑州市国民经济和社会发展统计公报[EB/OL]. (2026-04-24)[2026-11-22]. https://example.cn/1.html.'
 * fullCitation(article, 'zh-CN', '2026-11-22');
 * // => '王琳. 济源，凭什么成为“二哥”？[EB/OL]. 大象新闻, (2026-02-13)[2026-11-22]. http://example.cn/2.'
 */
export function fullCitation(source: Source, language: Language, accessed: string): string {
  const own = ownCitation(source, language);
  if (own !== undefined) return `${own}.`;
  const { date, title } = words[language];
  const authors = source.author.split('|').filter(Boolean).join(', ');
  const body = citedBody(source, language);
  const days = `(${source.published || date})[${accessed}]`;
  return [
    authors === '' ? body : authors,
    `${source.title || siteText(source, language) || title}[EB/OL]`,
    authors === '' ? days : `${body}, ${days}`,
    source.url,
  ]
    .filter(Boolean)
    .map((part) => `${part}.`)
    .join(' ');
}
