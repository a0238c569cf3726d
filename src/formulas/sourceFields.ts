import type { Dataset } from '../dataset/dataset.ts';
import type { Language } from '../domain/language.ts';
import { normalizeName } from '../domain/name.ts';
import type { Observation } from '../domain/observation.ts';
import type { Source } from '../domain/source.ts';
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

const chinese: Readonly<Record<string, SourceField>> = {
  简: 'short',
  全: 'full',
  出版者: 'publisher',
  标题: 'title',
  日期: 'date',
  网址: 'url',
  文件: 'document',
  行: 'line',
  原文数字: 'printed',
  单位: 'unit',
  口径: 'terms',
  时期: 'period',
};

/** The field that a text names; none is the short citation. */
export function sourceFieldOf(
  given: string | number | boolean | undefined,
): SourceField | undefined {
  if (given === undefined) return 'short';
  const name = normalizeName(String(given));
  return sourceFields.find((field) => field === name) ?? chinese[name];
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
