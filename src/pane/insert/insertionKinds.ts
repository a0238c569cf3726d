import type { FigureCard } from '../../app/figureCard/figureCardData.ts';

export const insertionKinds = ['formula', 'value', 'row', 'series', 'table', 'chart'] as const;
export type InsertionKind = (typeof insertionKinds)[number];

const ofSeries: ReadonlySet<InsertionKind> = new Set(['series', 'table', 'chart']);

/** The ways in which a figure can be inserted: those of a series only where there is one. */
export function insertionKindsOf({ series }: FigureCard): readonly InsertionKind[] {
  return insertionKinds.filter((kind) => series.length > 1 || !ofSeries.has(kind));
}
