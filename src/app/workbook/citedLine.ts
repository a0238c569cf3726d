import type { Language } from '../../domain/language.ts';
import { shortCitation } from '../../formulas/citation.ts';
import { sourceLine } from '../../formulas/sourceLine.ts';
import type { CitedSource } from './citedSources.ts';

/** The line of sources that stands under a table, in the words of `SOURCE` and without repetition. */
export function citedLine(sources: readonly CitedSource[], language: Language): string {
  const citations = sources.map(({ source }) => shortCitation(source, language));
  const isComputed = sources
    .flatMap(({ figures }) => figures.flatMap(({ cells }) => cells))
    .some(({ computed }) => computed);
  return sourceLine([...new Set(citations)], isComputed, language);
}
