import type { Language } from '../domain/language.ts';
import type { Source } from '../domain/source.ts';

interface Words {
  readonly unknownPublisher: string;
  readonly unknownDate: string;
  readonly untitled: string;
}

const words: Readonly<Record<Language, Words>> = {
  'zh-CN': { unknownPublisher: '未注明出版者', unknownDate: '日期不详', untitled: '无题名' },
  'en-US': {
    unknownPublisher: 'publisher not stated',
    unknownDate: 'date not stated',
    untitled: 'untitled',
  },
};

/**
 * Publisher and date of a source in a few words; what the document does not state is said to be unknown.
 *
 * @example
 * shortCitation(source, 'zh-CN'); // => '大象新闻（2026-02-13）', or '未注明出版者（日期不详）'
 */
export function shortCitation(source: Source, language: Language): string {
  const { unknownPublisher, unknownDate } = words[language];
  const publisher = source.publisher === '' ? unknownPublisher : source.publisher;
  const date = source.published === '' ? unknownDate : source.published;
  return language === 'zh-CN' ? `${publisher}（${date}）` : `${publisher} (${date})`;
}

/**
 * A bibliographic reference after GB/T 7714-2015 (https://std.samr.gov.cn, 信息与文献 参考文献著录规则): authors, title with the
 * mark of an electronic bulletin, publisher, date, address. A mirror's address is not cited.
 */
export function fullCitation(source: Source, language: Language): string {
  const { unknownPublisher, unknownDate, untitled } = words[language];
  const parts = [
    source.author.split('|').filter(Boolean).join(', '),
    `${source.title === '' ? untitled : source.title}[EB/OL]`,
    `${source.publisher === '' ? unknownPublisher : source.publisher}, ${source.published === '' ? `[${unknownDate}]` : source.published}`,
    source.kind === 'primary' ? source.url : '',
  ];
  return `${parts.filter(Boolean).join('. ')}.`;
}
