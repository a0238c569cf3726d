import { normalizeName } from './name.ts';

/**
 * Which figures may answer: `preferred` is published, else computed, without implied bases; `published` nothing
 * computed; `computed` the computed one even where one is published, implied bases allowed.
 */
export type Basis = 'preferred' | 'published' | 'computed';

const words: ReadonlyMap<string, Basis> = new Map(
  Object.entries<Basis>({
    '': 'preferred',
    published: 'published',
    公布: 'published',
    computed: 'computed',
    测算: 'computed',
  }),
);

export function basisOf(text: string): Basis | undefined {
  return words.get(normalizeName(text));
}
