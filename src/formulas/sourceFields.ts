import type { Dataset } from '../dataset/dataset.ts';
import type { Language, Localized } from '../domain/language.ts';
import { normalizeName } from '../domain/name.ts';
import type { Observation } from '../domain/observation.ts';
import type { Source } from '../domain/source.ts';
import type { ArgumentValue } from './argumentValues.ts';
import { fullCitation, shortCitation } from './citation.ts';

export const sourceFields = [
  'short',
  'full',
  'publisher',
  'title',
  'date',
  'url',
  'document',
  'line',
  'printed',
  'unit',
  'terms',
  'period',
] as const;

export type SourceField = (typeof sourceFields)[number];

export const sourceFieldNames: Readonly<Record<SourceField, Localized>> = {
  short: { 'zh-CN': '简', 'en-US': 'short' },
  full: { 'zh-CN': '全', 'en-US': 'full' },
  publisher: { 'zh-CN': '出版者', 'en-US': 'publisher' },
  title: { 'zh-CN': '标题', 'en-US': 'title' },
  date: { 'zh-CN': '日期', 'en-US': 'date' },
  url: { 'zh-CN': '网址', 'en-US': 'address' },
  document: { 'zh-CN': '文件', 'en-US': 'document' },
  line: { 'zh-CN': '行', 'en-US': 'line' },
  printed: { 'zh-CN': '原文数字', 'en-US': 'as printed' },
  unit: { 'zh-CN': '单位', 'en-US': 'unit' },
  terms: { 'zh-CN': '口径', 'en-US': 'terms' },
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

type Read = (observation: Observation, source: Source, language: Language) => string;

const readers: Readonly<Record<SourceField, Read>> = {
  short: (_observation, source, language) => shortCitation(source, language),
  full: (_observation, source, language) => fullCitation(source, language),
  publisher: (_observation, { publisher }) => publisher,
  title: (_observation, { title }) => title,
  date: (_observation, { published }) => published,
  url: (_observation, { url }) => url,
  document: (_observation, { document }) => document,
  line: ({ line }) => (line === null ? '' : String(line)),
  printed: ({ printed }) => printed,
  unit: ({ unit }) => unit,
  terms: ({ terms }) => terms,
  period: ({ period }) => period,
};

const notStated: Readonly<Record<Language, string>> = { 'zh-CN': '未注明', 'en-US': 'not stated' };

/** One field of a printed figure and its source; what the document does not state says so. */
export function sourceFieldText(
  field: SourceField,
  observation: Observation,
  dataset: Dataset,
  language: Language,
): string {
  const source = dataset.source(observation.source);
  const text = source === undefined ? '' : readers[field](observation, source, language);
  return text === '' ? notStated[language] : text;
}
