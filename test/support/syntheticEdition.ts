import type { Edition } from '../../src/dataset/edition.ts';
import { sourceOf } from './sourceOf.ts';
import { syntheticFigures } from './syntheticFigures.ts';

/** An edition of so many made-up figures, with the sources that they name. */
export function syntheticEdition(count: number): Edition {
  const figures = syntheticFigures(count);
  const sources = [...new Set(figures.observations.map(({ source }) => source))].map((id) =>
    sourceOf(id),
  );
  return {
    ...figures,
    sources,
    id: 'synthetic',
    format: 2,
    date: '2026-01-01',
    computed: [],
    bases: [],
  };
}
