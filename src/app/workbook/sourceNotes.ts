import type { Dataset } from '../../dataset/dataset.ts';
import { languages, type Language } from '../../domain/language.ts';
import { fullCitation } from '../../formulas/citation/fullCitation.ts';
import type { CitedSource } from './citedSources.ts';

const numbered = /^\[\d+\] (?<citation>.+)$/u;
const accessed = /\[\d{4}-\d{2}-\d{2}\]/u;

/**
 * What the numbers of marks mean, a line each: `[1] 郑州市统计局. 2025年…公报[EB/OL]. …`.
 */
export function sourceNotes(
  sources: readonly Pick<CitedSource, 'number' | 'source'>[],
  { edition }: Dataset,
  language: Language,
): readonly string[] {
  return sources.map(
    ({ number, source }) => `[${number}] ${fullCitation(source, language, edition.date)}`,
  );
}

/** Tells such a line of ours, of whatever edition, from what somebody else wrote. */
export function sourceNoteTest({ edition }: Dataset): (text: string) => boolean {
  const ours = new Set(
    languages.flatMap((language) =>
      edition.sources.map((source) => undated(fullCitation(source, language, edition.date))),
    ),
  );
  return (text) => {
    const citation = numbered.exec(text)?.groups?.['citation'];
    return citation !== undefined && ours.has(undated(citation));
  };
}

/** Without the day of access, which every edition has its own of. */
const undated = (citation: string): string => citation.replace(accessed, '');
