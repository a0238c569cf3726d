import type { FigureCard } from '../../app/figureCard/figureCardData.ts';
import { insertionKinds, type InsertionKind } from '../../app/insertion/planInsertion.ts';

const ofSeries: ReadonlySet<InsertionKind> = new Set(['series', 'spill', 'table', 'chart']);

/** The ways in which a figure can be inserted: those of a series only where there is one. */
export function insertionKindsOf({ series }: FigureCard): readonly InsertionKind[] {
  return insertionKinds.filter((kind) => series.length > 1 || !ofSeries.has(kind));
}
