import type { Source } from '../../domain/source.ts';
import { citedBody, siteText } from './citedBody.ts';
import { englishDate } from './englishDate.ts';
import { englishTitle } from './englishTitle.ts';
import { ownCitation } from './ownCitation.ts';

/**
 * A reference in the style of the American Psychological Association (7th edition, 10.16, webpages): body, date, title, site,
 * address. The body stands for its reporters, whose names are given in the Chinese reference only.
 *
 * @example
 * apaCitation(communique);
 * // => 'Zhengzhou Bureau of Statistics. (2026, April 24). 2025年… [2025 statistical communique, in Chinese].
 * //     Honghei Statistical Communique Library. https://example.cn/1.html'
 */
export function apaCitation(source: Source): string {
  const own = ownCitation(source, 'en-US');
  if (own !== undefined) return `${own}.`;
  const body = citedBody(source, 'en-US');
  const date = englishDate(source.published);
  const days = date === undefined ? 'n.d.' : [date.year, date.day].filter(Boolean).join(', ');
  const site = siteText(source, 'en-US');
  const parts = [`${body}.`, `(${days}).`, `${englishTitle(source)}.`];
  if (site !== '' && site !== body && source.site !== '') parts.push(`${site}.`);
  return [...parts, source.url].filter(Boolean).join(' ');
}
