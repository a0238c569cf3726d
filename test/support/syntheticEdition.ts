import type { Edition } from '../../src/dataset/edition.ts';
import type { Source } from '../../src/domain/source.ts';
import { syntheticFigures } from './syntheticFigures.ts';

/** An edition of so many made-up figures, with the sources that they name. */
export function syntheticEdition(count: number): Edition {
  const figures = syntheticFigures(count);
  const sources = [...new Set(figures.observations.map(({ source }) => source))].map(sourceOf);
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

function sourceOf(id: string): Source {
  return {
    id,
    document: id,
    publisher: id,
    author: '',
    title: id,
    published: '',
    site: '',
    url: '',
    language: 'zh-CN',
    kind: 'primary',
    tier: 'media',
    periodDefault: '',
    sha256: '',
    note: '',
  };
}
