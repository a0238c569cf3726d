import { normalizeName } from '../../domain/name.ts';

/** How well a piece of text fits a name; higher is better. */
export const strengths = { exact: 8, prefix: 4, contained: 2 } as const;

/** One thing that a spelling means: a kind of thing and its number in that kind's table. */
export interface Meaning<Kind extends string> {
  readonly kind: Kind;
  readonly code: number;
}

/** A meaning with how well it fits. */
export interface Fit<Kind extends string> extends Meaning<Kind> {
  readonly strength: number;
}

/** Every spelling of everything that can be named, for whole words, beginnings and pieces. */
export interface Vocabulary<Kind extends string> {
  readonly exact: (text: string) => readonly Fit<Kind>[];
  /** Things of which a spelling begins with a text, whole ones included. */
  readonly beginning: (text: string) => readonly Fit<Kind>[];
  readonly hasBeginning: (text: string) => boolean;
  readonly containing: (text: string) => readonly Fit<Kind>[];
}

type Entry<Kind extends string> = readonly [spelling: string, meanings: readonly Meaning<Kind>[]];

/** Builds a vocabulary from spellings and what each means; spellings are compared in `normalizeName`'s form. */
export function createVocabulary<Kind extends string>(
  spelled: Iterable<readonly [spelling: string, meaning: Meaning<Kind>]>,
): Vocabulary<Kind> {
  const bySpelling = new Map<string, Meaning<Kind>[]>();
  for (const [spelling, meaning] of spelled) {
    const key = normalizeName(spelling);
    if (key === '') continue;
    const found = bySpelling.get(key);
    if (found === undefined) bySpelling.set(key, [meaning]);
    else found.push(meaning);
  }
  const sorted: readonly Entry<Kind>[] = [...bySpelling].toSorted(([left], [right]) =>
    compareText(left, right),
  );
  const from = (text: string): number => firstNotBefore(sorted, text);
  return {
    exact: (text) => fits(bySpelling.get(text) ?? [], strengths.exact),
    beginning: (text) => {
      const found: Fit<Kind>[] = [];
      for (let at = from(text); sorted[at]?.[0].startsWith(text) === true; at += 1) {
        const [spelling, meanings] = sorted[at] ?? ['', []];
        const strength = spelling === text ? strengths.exact : strengths.prefix;
        found.push(...fits(meanings, strength));
      }
      return found;
    },
    hasBeginning: (text) => sorted[from(text)]?.[0].startsWith(text) === true,
    containing: (text) =>
      sorted
        .filter(([spelling]) => spelling.includes(text))
        .flatMap(([, meanings]) => fits(meanings, strengths.contained)),
  };
}

function fits<Kind extends string>(
  meanings: readonly Meaning<Kind>[],
  strength: number,
): readonly Fit<Kind>[] {
  return meanings.map(({ kind, code }) => ({ kind, code, strength }));
}

/** By code unit, which is the order that prefixes need. */
function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function firstNotBefore<Kind extends string>(sorted: readonly Entry<Kind>[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.[0] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
