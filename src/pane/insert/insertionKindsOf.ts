import type { FigureCard } from '../../app/figureCard/figureCardData.ts';
import { completeParts } from '../../app/insertion/completeParts.ts';
import { insertionKinds, type InsertionKind } from '../../app/insertion/planInsertion.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Figure } from '../../domain/figure.ts';

const ofSeries: ReadonlySet<InsertionKind> = new Set(['series', 'spill', 'table', 'chart']);

/** The ways in which a figure can be inserted: those of a series only where there is one, shares only of parts that are complete. */
export function insertionKindsOf(
  { series }: FigureCard,
  figure: Figure,
  dataset: Dataset,
): readonly InsertionKind[] {
  return insertionKinds.filter((kind) => {
    if (kind === 'shares') return completeParts(dataset, figure).length > 0;
    return series.length > 1 || !ofSeries.has(kind);
  });
}
