import { catchFault } from '../../domain/catchFault.ts';
import { editDistance } from '../../domain/editDistance.ts';
import { withoutZeroWidth } from '../../domain/invisible.ts';
import { normalizeName, spellingsOf, type Spelled } from '../../domain/name.ts';
import { success } from '../../domain/result.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { localName } from '../../formulas/localName.ts';
import type { ShownValue } from '../ports/selection.ts';
import { namesOf, type NameReading } from './readName.ts';
import type { PartKind } from './tablePart.ts';
import { longestHeader, tableWords, type TableWord } from './tableWords.ts';

/**
 * What an unclear header may have meant, the nearest first. Only the part that should be a name is corrected; the rest of the
 * header stays.
 *
 * @example
 * headerSuggestions('place', '济原', context); // => 济源市
 * headerSuggestions('indicator', '生产总直增速(%)', context); // => 地区生产总值增速(%)
 */
export function headerSuggestions(
  kind: PartKind,
  header: ShownValue,
  context: FunctionContext,
): readonly NameReading[] {
  const suggestions = catchFault(() => success(suggestionsOf(kind, header, context)));
  return suggestions.ok ? suggestions.value : [];
}

function suggestionsOf(
  kind: PartKind,
  header: ShownValue,
  { dataset, language }: FunctionContext,
): readonly NameReading[] {
  const text = withoutZeroWidth(String(header));
  if (text.length > longestHeader) return [];
  const words = tableWords(dataset)(text);
  const { from, to } = unnamed(
    text,
    words.filter((word) => word.kind !== kind),
  );
  const wanted = text.slice(from, to);
  const match = namesOf(dataset, kind)?.match(wanted);
  if (match === undefined || match.kind === 'one') return [];
  return (match.kind === 'many' ? match.items : match.suggestions)
    .filter((item) => !isWithin(item, wanted))
    .toSorted((left, right) => distance(left, wanted) - distance(right, wanted))
    .map((item) => ({
      id: item.id,
      label: `${text.slice(0, from)}${localName(item, language)}${text.slice(to)}`,
    }));
}

/** The longest stretch that no word of another kind covers. */
function unnamed(text: string, words: readonly TableWord[]): Pick<TableWord, 'from' | 'to'> {
  const starts = [0, ...words.map(({ to }) => to)];
  const ends = [...words.map(({ from }) => from), text.length];
  const stretches = starts.map((start, at) => trimmed(text, start, ends[at] ?? text.length));
  return stretches.reduce((best, next) =>
    next.to - next.from > best.to - best.from ? next : best,
  );
}

function trimmed(text: string, from: number, to: number): Pick<TableWord, 'from' | 'to'> {
  const edges = /^[\s()（）【】[\]:：,，、]*|[\s()（）【】[\]:：,，、]*$/gu;
  const part = text.slice(from, to);
  const bare = part.replaceAll(edges, '');
  const start = from + Math.max(0, part.indexOf(bare));
  return { from: start, to: start + bare.length };
}

/** A name inside the header was not meant alone: 进出口 for 人均进出口 would drop what makes it another thing. */
function isWithin(item: Spelled, wanted: string): boolean {
  const text = normalizeName(wanted);
  const words = new Set(wanted.toLowerCase().split(/[^a-z\d]+/u));
  return spellings(item).some((name) => {
    if (name === '' || name === text) return false;
    // Letters inside a word are chance: jy in jyuan.
    return /^[a-z\d]+$/u.test(name) ? words.has(name) : text.includes(name);
  });
}

function distance(item: Spelled, wanted: string): number {
  const name = normalizeName(wanted);
  const limit = 2 * Math.max(name.length, 1);
  return Math.min(...spellings(item).map((spelling) => editDistance(spelling, name, limit)));
}

const spellings = (item: Spelled): readonly string[] => spellingsOf(item).map(normalizeName);
