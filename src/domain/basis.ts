import type { Localized } from './language.ts';
import { normalizeName } from './name.ts';

/** What the argument `basis` may say. */
export const bases = ['published', 'computed', 'any'] as const;

/**
 * Which figures may answer.
 *
 * - `preferred`, where nothing is said: the exact published figure, else the exact computed one, else a rough one.
 * - `published`: nothing computed.
 * - `computed`: the computed figure even where one is published; implied and mixed bases are accepted.
 * - `any`: what `preferred` answers, a rough printed figure included, and where that is nothing a coarse computed figure, then
 *   one over mixed bases, then an implied base. So accepting these for one period never replaces the printed figure of another:
 *   exact before rough holds of what answers without being accepted.
 */
export type Basis = 'preferred' | (typeof bases)[number];

/** What each basis is called, as the argument takes it. */
export const basisNames: Readonly<Record<Exclude<Basis, 'preferred'>, Localized>> = {
  published: { 'zh-CN': '公布', 'en-US': 'published' },
  computed: { 'zh-CN': '测算', 'en-US': 'computed' },
  any: { 'zh-CN': '可测算', 'en-US': 'any' },
};

const byName = new Map<string, Basis>([
  ['', 'preferred'],
  ...bases.flatMap((basis) =>
    [basis, ...Object.values(basisNames[basis])].map((name): [string, Basis] => [
      normalizeName(name),
      basis,
    ]),
  ),
]);

/** The basis that a text names; undefined for a text that names none. */
export function basisOf(text: string): Basis | undefined {
  return byName.get(normalizeName(text));
}
