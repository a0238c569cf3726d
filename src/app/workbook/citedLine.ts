import type { Dataset } from '../../dataset/dataset.ts';
import { languages, type Language } from '../../domain/language.ts';
import { shortCitation } from '../../formulas/citation/shortCitation.ts';
import { citationsOfLine, sourceLine } from '../../formulas/sourceLine.ts';
import type { CitedSource } from './citedSources.ts';

/** The line of sources that stands under a table, in the words of `SOURCE` and without repetition. */
export function citedLine(sources: readonly CitedSource[], language: Language): string {
  const citations = sources.map(({ source }) => shortCitation(source, language));
  const isComputed = sources
    .flatMap(({ figures }) => figures.flatMap(({ cells }) => cells))
    .some(({ computed }) => computed);
  return sourceLine([...new Set(citations)], isComputed, language);
}

/** Whether a text is such a line, all of its citations being ours: a line that somebody else wrote is left to them. */
export function isCitedLine(text: string, { edition }: Dataset): boolean {
  const citations = citationsOfLine(text) ?? [];
  const ours = new Set(
    languages.flatMap((language) =>
      edition.sources.map((source) => shortCitation(source, language)),
    ),
  );
  return citations.length > 0 && citations.every((citation) => ours.has(citation));
}
