import type { Observation } from '../../domain/observation.ts';
import { ownId } from '../../domain/ownId.ts';
import type { Source } from '../../domain/source.ts';

/** What stands for the documents of figures that somebody typed: their source as it was typed, each once. */
export function ownSources(observations: readonly Observation[]): readonly Source[] {
  const ids = new Set(observations.map(({ source }) => source));
  const prefix = ownId('').length;
  return [...ids].map((id) => ({
    id,
    document: '',
    publisher: '',
    author: '',
    title: id.slice(prefix),
    published: '',
    site: '',
    url: '',
    language: '',
    kind: 'own',
    tier: 'aggregator',
    periodDefault: '',
    sha256: '',
    note: '',
  }));
}
