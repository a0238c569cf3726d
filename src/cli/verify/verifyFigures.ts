import { flattenText } from '../numeral/flattenText.ts';
import type { Content, CuratedFigure, Located } from '../package/content.ts';
import type { StoredDocument } from './documents.ts';
import { standsAt } from './standsAt.ts';

/** A document with the figures that are curated from it. */
export interface CuratedDocument {
  readonly document: StoredDocument;
  readonly figures: readonly Located<CuratedFigure>[];
}

/** Brings the figures of a data package to the documents at hand; several sources may stand in one document. */
export function curatedDocuments(
  content: Content,
  documents: ReadonlyMap<string, StoredDocument>,
): readonly CuratedDocument[] {
  const hashes = new Map(content.sources.map(({ item }) => [item.id, item.sha256]));
  return [...documents]
    .map(([hash, document]) => ({
      document,
      figures: content.figures.filter(({ item }) => hashes.get(item.source) === hash),
    }))
    .filter(({ figures }) => figures.length > 0)
    .toSorted((left, right) => (left.document.name < right.document.name ? -1 : 1));
}

/** The figures of a document that do not stand in it as printed, on their line. */
export function misplacedFigures({
  document,
  figures,
}: CuratedDocument): readonly Located<CuratedFigure>[] {
  const text = flattenText(document.text, {});
  return figures.filter(
    ({ item }) => item.line === null || !standsAt(text, item.printed, item.line),
  );
}
