import type { Dataset } from '../dataset/dataset.ts';
import type { Language, Localized } from '../domain/language.ts';
import { normalizeName } from '../domain/name.ts';
import type { Observation } from '../domain/observation.ts';
import type { Source } from '../domain/source.ts';
import type { ArgumentValue } from './argumentValues.ts';
import { apaCitation } from './citation/apaCitation.ts';
import { chicagoCitation } from './citation/chicagoCitation.ts';
import { siteText } from './citation/citedBody.ts';
import { fullCitation } from './citation/fullCitation.ts';
import { shortCitation } from './citation/shortCitation.ts';
import { tierText } from './citation/sourceTiers.ts';
import { vintageNames } from './citation/vintageNames.ts';

export const sourceFields = [
  'short',
  'full',
  'apa',
  'chicago',
  'publisher',
  'site',
  'tier',
  'title',
  'date',
  'url',
  'document',
  'line',
  'printed',
  'unit',
  'terms',
  'vintage',
  'period',
] as const;

export type SourceField = (typeof sourceFields)[number];

export const sourceFieldNames: Readonly<Record<SourceField, Localized>> = {
  short: { 'zh-CN': '简', 'en-US': 'short' },
  full: { 'zh-CN': '全', 'en-US': 'full' },
  apa: { 'zh-CN': 'APA', 'en-US': 'APA' },
  chicago: { 'zh-CN': '芝加哥', 'en-US': 'Chicago' },
  publisher: { 'zh-CN': '出版者', 'en-US': 'publisher' },
  site: { 'zh-CN': '网站', 'en-US': 'site' },
  tier: { 'zh-CN': '来源级别', 'en-US': 'tier' },
  title: { 'zh-CN': '标题', 'en-US': 'title' },
  date: { 'zh-CN': '日期', 'en-US': 'date' },
  url: { 'zh-CN': '网址', 'en-US': 'address' },
  document: { 'zh-CN': '文件', 'en-US': 'document' },
  line: { 'zh-CN': '行', 'en-US': 'line' },
  printed: { 'zh-CN': '原文数字', 'en-US': 'as printed' },
  unit: { 'zh-CN': '单位', 'en-US': 'unit' },
  terms: { 'zh-CN': '口径', 'en-US': 'terms' },
  vintage: { 'zh-CN': '批次', 'en-US': 'vintage' },
  period: { 'zh-CN': '时期', 'en-US': 'period' },
};

/** The field that a text names; none is the short citation. */
export function sourceFieldOf(input: ArgumentValue): SourceField | undefined {
  if (input === undefined) return 'short';
  const name = normalizeName(String(input));
  return sourceFields.find((field) =>
    [field, ...Object.values(sourceFieldNames[field])].some((word) => normalizeName(word) === name),
  );
}

type Read = (observation: Observation, source: Source, language: Language, read: string) => string;

const readers: Readonly<Record<SourceField, Read>> = {
  short: (_observation, source, language) => shortCitation(source, language),
  full: (_observation, source, language, read) => fullCitation(source, language, read),
  apa: (_observation, source) => apaCitation(source),
  chicago: (_observation, source, _language, read) => chicagoCitation(source, read),
  publisher: (_observation, { publisher, publisherEn }, language) =>
    language === 'en-US' ? (publisherEn ?? publisher) : publisher,
  site: (_observation, source, language) => siteText(source, language),
  tier: (_observation, source, language) => tierText(source, language),
  title: (_observation, { title }) => title,
  date: (_observation, { published }) => published,
  url: (_observation, { url }) => url,
  document: (_observation, { document }) => document,
  line: ({ line, locator }) => (line === null ? locator : String(line)),
  printed: ({ printed }) => printed,
  unit: ({ unit }) => unit,
  terms: ({ terms }) => terms,
  vintage: ({ vintage }, _source, language) => vintageNames[vintage][language],
  period: ({ period }) => period,
};

/** What the package records of a document; the other fields are what a document states itself. */
const recorded: ReadonlySet<SourceField> = new Set(['site', 'url', 'document', 'line', 'printed']);

const words: Readonly<Record<Language, { readonly stated: string; readonly recorded: string }>> = {
  'zh-CN': { stated: '未注明', recorded: '未记录' },
  'en-US': { stated: 'not stated', recorded: 'not recorded' },
};

/**
 * One field of a printed figure and its source. An empty one says whether the document does not state it or the package does not
 * record it.
 */
export function sourceFieldText(
  field: SourceField,
  observation: Observation,
  { edition, source: sourceOf }: Pick<Dataset, 'edition' | 'source'>,
  language: Language,
): string {
  const source = sourceOf(observation.source);
  const text =
    source === undefined ? '' : readers[field](observation, source, language, edition.date);
  if (text !== '') return text;
  return recorded.has(field) ? words[language].recorded : words[language].stated;
}
