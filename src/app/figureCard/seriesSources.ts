import type { Dataset } from '../../dataset/dataset.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Language } from '../../domain/language.ts';
import { shortCitation } from '../../formulas/citation/shortCitation.ts';
import { figureOrigins } from '../../formulas/figureOrigins.ts';

/** The documents that a chart's figures rest on, each once as a short citation, the one that most of them rest on first. */
export function seriesSources(
  dataset: Dataset,
  figures: readonly Figure[],
  language: Language,
): readonly string[] {
  const counts = new Map<string, number>();
  for (const figure of figures) {
    for (const { source: id } of figureOrigins(dataset, figure)) {
      const source = dataset.source(id);
      if (source === undefined) continue;
      const citation = shortCitation(source, language);
      counts.set(citation, (counts.get(citation) ?? 0) + 1);
    }
  }
  return [...counts].toSorted(([, left], [, right]) => right - left).map(([citation]) => citation);
}
