import type { Source } from '../../domain/source.ts';
import { citedBody } from './citedBody.ts';
import { englishDate } from './englishDate.ts';
import { englishTitle } from './englishTitle.ts';
import { ownCitation } from './ownCitation.ts';

/**
 * An entry of a bibliography in Chicago style (17th edition, 14.207, websites): body, title, date, day of access, address.
 *
 * @param accessed the day by which the page was read, YYYY-MM-DD
 *
 * @example
 * chicagoCitation(communique, '2026-11-22');
 * // => 'Zhengzhou Bureau of Statistics. “2025年… [2025 statistical communique, in Chinese].” April 24, 2026.
 * //     Accessed November 22, 2026. https://example.cn/1.html.'
 */
export function chicagoCitation(source: Source, accessed: string): string {
  const own = ownCitation(source, 'en-US');
  if (own !== undefined) return `${own}.`;
  const published = dayText(source.published);
  return [
    `${citedBody(source, 'en-US')}.`,
    `“${englishTitle(source)}.”`,
    published === '' ? 'n.d.' : `${published}.`,
    `Accessed ${dayText(accessed)}.`,
    source.url === '' ? '' : `${source.url}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** April 24, 2026; April 2026; 2026. */
function dayText(date: string): string {
  const parts = englishDate(date);
  if (parts === undefined) return '';
  return [parts.day, parts.year].filter(Boolean).join(/\d/u.test(parts.day) ? ', ' : ' ');
}
