import type { Language } from '../../domain/language.ts';
import type { Source } from '../../domain/source.ts';
import { ownCitation } from './ownCitation.ts';

const unknown: Readonly<Record<Language, string>> = {
  'zh-CN': '未注明出版者',
  'en-US': 'publisher not stated',
};

/**
 * Who stands behind a document: its publisher, else the site that was read, else the host of its address. English takes their
 * English names where the package has them.
 *
 * @example
 * citedBody({ …, publisher: '', site: '大河网' }, 'zh-CN'); // => '大河网'
 * citedBody({ …, publisher: '郑州市统计局', publisherEn: 'Zhengzhou Bureau of Statistics' }, 'en-US');
 * // => 'Zhengzhou Bureau of Statistics'
 */
export function citedBody(source: Source, language: Language): string {
  const own = ownCitation(source, language);
  if (own !== undefined) return own;
  return bodyOf(source, language) || siteText(source, language) || unknown[language];
}

/** The site that was read: its name, else the host of its address; empty where neither is known. */
export function siteText({ site, siteEn, url }: Source, language: Language): string {
  const name = language === 'en-US' ? (siteEn ?? site) : site;
  return name === '' ? hostOf(url) : name;
}

function bodyOf({ publisher, publisherEn }: Source, language: Language): string {
  return language === 'en-US' ? (publisherEn ?? publisher) : publisher;
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?(?<host>[^/?#]+)/iu.exec(url)?.groups?.['host'] ?? '';
}
