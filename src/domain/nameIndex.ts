import { characterGroups, likeness, mayBeLike } from './likeness.ts';
import { normalizeName, spellingsOf, type Spelled } from './name.ts';
import { remember } from './remember.ts';

/** What a name may mean: one thing, several, or nothing but things spelled alike. */
export type NameMatch<Item> =
  | { readonly kind: 'one'; readonly item: Item }
  | { readonly kind: 'many'; readonly items: readonly Item[] }
  | { readonly kind: 'none'; readonly suggestions: readonly Item[] };

export interface NameIndex<Item> {
  readonly match: (name: string) => NameMatch<Item>;
}

/** What is longer is like no name. */
const longestName = 80;

/** More suggestions than this help nobody. */
const mostSuggestions = 3;

/**
 * Finds things by any of their spellings; a spelling of several things is ambiguous unless it is the id or the full name of
 * just one of them.
 *
 * @example
 * nameIndex(places).match('jy'); // => one: 济源市
 * nameIndex(places).match('济原'); // => none, with 济源市 as a suggestion
 */
export function nameIndex<Item extends Spelled>(items: readonly Item[]): NameIndex<Item> {
  // Both are made when they are first asked for: a workbook may ask for no breakdown, and misspell nothing.
  let bySpelling: BySpelling<Item> | undefined;
  let known: Spellings<Item> | undefined;
  const alike = (wanted: string): readonly Item[] => {
    known ??= withGroups(bySpelling ?? itemsBySpelling(items));
    return nearest(known, wanted);
  };
  const match = (name: string): NameMatch<Item> => {
    const spelling = normalizeName(name);
    bySpelling ??= itemsBySpelling(items);
    const found = bySpelling.get(spelling) ?? [];
    const [first] = found;
    if (first === undefined) return noMatch(() => alike(spelling));
    if (found.length === 1) return { kind: 'one', item: first };
    const full = found.filter(
      (item) => item.id === name.trim() || normalizeName(item.nameZh) === spelling,
    );
    const [only] = full;
    return only !== undefined && full.length === 1
      ? { kind: 'one', item: only }
      : { kind: 'many', items: found };
  };
  return { match: remember(match) };
}

type BySpelling<Item> = ReadonlyMap<string, readonly Item[]>;

function itemsBySpelling<Item extends Spelled>(items: readonly Item[]): BySpelling<Item> {
  const bySpelling = new Map<string, Item[]>();
  for (const item of items) {
    for (const spelling of spellings(item)) {
      const found = bySpelling.get(spelling);
      if (found === undefined) bySpelling.set(spelling, [item]);
      else if (!found.includes(item)) found.push(item);
    }
  }
  return bySpelling;
}

/** Most who ask only want to know whether there is such a name: what is near it is looked for when it is asked for. */
function noMatch<Item>(find: () => readonly Item[]): NameMatch<Item> {
  let found: readonly Item[] | undefined;
  return {
    kind: 'none',
    get suggestions() {
      found ??= find();
      return found;
    },
  };
}

function spellings(item: Spelled): ReadonlySet<string> {
  return new Set(
    spellingsOf(item)
      .map(normalizeName)
      .filter((name) => name !== ''),
  );
}

/** The spellings of an index with their groups of characters. */
interface Spellings<Item> {
  readonly groups: Int32Array;
  readonly entries: readonly (readonly [spelling: string, items: readonly Item[]])[];
}

function withGroups<Item>(bySpelling: BySpelling<Item>): Spellings<Item> {
  const entries = [...bySpelling];
  return { entries, groups: Int32Array.from(entries, ([spelling]) => characterGroups(spelling)) };
}

function nearest<Item>({ groups, entries }: Spellings<Item>, wanted: string): readonly Item[] {
  if (wanted === '' || wanted.length > longestName) return [];
  const best = new Map<Item, number>();
  const may = mayBeLike(wanted);
  for (let at = 0; at < groups.length; at += 1) {
    if (!may(groups[at] ?? 0)) continue;
    const [spelling, items] = entries[at] ?? ['', []];
    const score = scoreOf(spelling, wanted);
    if (score === undefined) continue;
    for (const item of items) best.set(item, Math.min(best.get(item) ?? Infinity, score));
  }
  return preferred([...best]);
}

function preferred<Item>(scored: readonly (readonly [Item, number])[]): readonly Item[] {
  const scores = scored.toSorted((left, right) => left[1] - right[1]);
  const alike = scores.filter(([, score]) => score < otherBeginning);
  return (alike.length > 0 ? alike : scores).slice(0, mostSuggestions).map(([item]) => item);
}

function scoreOf(spelling: string, wanted: string): number | undefined {
  if (isOnlyCode(spelling, wanted)) return undefined;
  const distance = likeness(spelling, wanted);
  if (distance === undefined || distance < 1 || spelling[0] === wanted[0]) return distance;
  return distance + otherBeginning;
}

const codePattern = /^\d+$/u;

/** A code is meant by digits alone. */
const isOnlyCode = (spelling: string, wanted: string): boolean =>
  codePattern.test(spelling) && !codePattern.test(wanted);

/** A name that begins otherwise is suggested only where none begins alike: 济源 for 济原, not 中原 as well. */
const otherBeginning = 1000;
