import type { Dataset } from '../../dataset/dataset.ts';
import { rememberOf } from '../../domain/rememberOf.ts';
import { withoutWords } from './coversText.ts';
import { bodyEssential, bodyWords } from './noteWords.ts';
import { readText } from './readText.ts';
import type { TextToken } from './textToken.ts';

/** What says that a source follows. */
const heading =
  /^\s*[（(【[]?\s*(?:(?:资料|数据|资料数据|数据资料)?(?:来源|出处)(?:于)?|(?:数据|资料)来自|(?:data\s+)?sources?)\s*[:：]?\s*/iu;
const provided =
  /^(?:(?:以上|上述|本表|表中)?(?:数据|资料)?(?:均)?由.+提供|根据.+(?:整理|测算)|.+整理)$/u;
const compiled = /^(?:compiled|prepared|calculated)\b/iu;
const date =
  /(?:(?:19|20)\d{2}(?:\s*[-./年]\s*\d{1,2}(?:\s*[-./月]\s*\d{1,2})?)?\s*[年月日]?|\b\d{1,2}\s+[a-z]{3,9}\.?\s+(?:19|20)\d{2}|\b[a-z]{3,9}\.?\s+\d{1,2},?\s+(?:19|20)\d{2}|\b[a-z]{3,9}\.?\s+(?:19|20)\d{2})/giu;
/** Months together are no date. */
const span =
  /\d\s*月?\s*[-—–~～至]\s*\d{1,2}\s*月|半年|季度?|quarter|half|month|[hq][1-4]\b|[1-4][hq]/iu;
const onlyDate = new RegExp(
  `^(?:accessed|as of|retrieved|发布于|截至)?\\s*(?:${date.source})$`,
  'iu',
);

const naming: ReadonlySet<string> = new Set(['place', 'period']);

/** Whether a sentence says that a source follows, or names one in its way. */
export const isSourceSentence = (text: string): boolean =>
  heading.test(text) || provided.test(text) || compiled.test(text);

/**
 * Whether a part of a sentence about sources names bodies, their places and dates alone.
 *
 * @example
 * isSourceClause('资料来源：郑州海关', dataset); // => true
 * isSourceClause('city proper only', dataset); // => false
 */
export function isSourceClause(clause: string, dataset: Dataset): boolean {
  const text = clause.replace(heading, '').trim();
  if (text === '' || onlyDate.test(text)) return !span.test(text);
  const known = withoutWords(text, publishers(dataset));
  const undated = span.test(known) ? known : known.replaceAll(date, ' ');
  const rest = withoutWords(undated, bodyWords);
  if (known === text && !bodyEssential.test(text)) return false;
  const { tokens, left } = readText(dataset, rest, 'title');
  return left.length === 0 && tokens.every(isNameOrDate);
}

const isNameOrDate = ({ meanings }: TextToken): boolean =>
  meanings.every(
    ({ kind, id }) => naming.has(kind) && !/[HQMC]/u.test(kind === 'period' ? id : ''),
  );

/** Everyone who is named as a source, and what he published. */
const publishers = rememberOf((dataset: Dataset): readonly string[] => [
  ...new Set(
    [...dataset.edition.sources, ...dataset.own.sources]
      .flatMap(({ publisher, publisherEn = '', site, siteEn = '', title }) => [
        publisher,
        publisherEn,
        site,
        siteEn,
        title,
      ])
      .map((name) => name.trim().toLowerCase())
      .filter((name) => name.length > 2),
  ),
]);

const yearOf = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;

/**
 * Whether a source is older than what it is to be the source of: no yearbook of 2022 has the figures of 2023.
 *
 * @param last the last year of a table, where it has one
 */
export function isOlderSource(text: string, last: number | undefined): boolean {
  const years = [...text.matchAll(yearOf)].map(([year]) => Number(year));
  return last !== undefined && years.length > 0 && Math.max(...years) < last;
}
