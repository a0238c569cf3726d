import { catchFault } from '../../domain/catchFault.ts';
import { editDistance } from '../../domain/editDistance.ts';
import { withoutZeroWidth } from '../../domain/invisible.ts';
import { comparableSpellings, normalizeName, type Spelled } from '../../domain/name.ts';
import { success } from '../../domain/result.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { localName } from '../../formulas/localName.ts';
import type { ShownValue } from '../ports/selection.ts';
import { namesOf, type NameReading } from './readName.ts';
import { longestText, readText } from './readText.ts';
import type { PartKind } from './tablePart.ts';
import type { TextToken } from './textToken.ts';

/**
 * What an unclear header may have meant, the nearest first. Only the part that should be a name is corrected; the rest of the
 * header stays. A name that says more or less than the header is another thing, and no correction of it.
 *
 * @example
 * headerSuggestions('place', '济原', context); // => 济源市
 * headerSuggestions('indicator', '生产总直增速(%)', context); // => 地区生产总值增速(%)
 * headerSuggestions('indicator', '财政收入', context); // => nothing: 财政总收入 is another
 */
export function headerSuggestions(
  kind: PartKind,
  header: ShownValue,
  context: FunctionContext,
): readonly NameReading[] {
  const suggestions = catchFault(() => success(suggestionsOf(kind, header, context)));
  return suggestions.ok ? suggestions.value : [];
}

type Stretch = Pick<TextToken, 'from' | 'to'>;

function suggestionsOf(
  kind: PartKind,
  header: ShownValue,
  { dataset, language }: FunctionContext,
): readonly NameReading[] {
  const text = withoutZeroWidth(String(header));
  if (text.length > longestText) return [];
  const { tokens } = readText(dataset, text, 'header');
  const others = tokens.filter(({ meanings }) => !meanings.some((one) => one.kind === kind));
  const { from, to } = unnamed(text, others);
  const wanted = text.slice(from, to);
  if (!/\p{L}/u.test(wanted) && !/^\d{5,7}$/u.test(wanted)) return [];
  const match = namesOf(dataset, kind)?.match(wanted);
  if (match === undefined) return [];
  const found =
    match.kind === 'one' ? [match.item] : match.kind === 'many' ? match.items : match.suggestions;
  return found
    .filter((item) => isCorrection(item, wanted, kind) && (match.kind !== 'one' || text === wanted))
    .toSorted((left, right) => distance(left, wanted) - distance(right, wanted))
    .map((item) => ({
      id: item.id,
      label: `${text.slice(0, from)}${localName(item, language)}${text.slice(to)}`,
    }));
}

/** The longest stretch that no word of another kind covers. */
function unnamed(text: string, words: readonly Stretch[]): Stretch {
  const starts = [0, ...words.map(({ to }) => to)];
  const ends = [...words.map(({ from }) => from), text.length];
  const stretches = starts.map((start, at) => trimmed(text, start, ends[at] ?? text.length));
  return stretches.reduce((best, next) =>
    next.to - next.from > best.to - best.from ? next : best,
  );
}

function trimmed(text: string, from: number, to: number): Stretch {
  const edges = /^[\s()（）【】[\]:：,，、]*|[\s()（）【】[\]:：,，、]*$/gu;
  const part = text.slice(from, to);
  const bare = part.replaceAll(edges, '');
  const start = from + Math.max(0, part.indexOf(bare));
  return { from: start, to: start + bare.length };
}

function isCorrection(item: Spelled, wanted: string, kind: PartKind): boolean {
  const names = comparableSpellings(item);
  const text = normalizeName(wanted);
  // Initials are near to other initials by chance; as they stand they are what they are.
  if (/^[a-z]{1,3}$/u.test(text)) return names.includes(text);
  if (names.includes(text)) return true;
  return (
    !isWithin(names, wanted) && !(kind !== 'place' && names.some((name) => saysMore(name, text)))
  );
}

/** A name inside the header was not meant alone: 进出口 for 人均进出口 would drop what makes it another thing. */
function isWithin(names: readonly string[], wanted: string): boolean {
  const text = normalizeName(wanted);
  const words = new Set(wanted.toLowerCase().split(/[^a-z\d]+/u));
  return names.some((name) => {
    if (name === '' || name === text) return false;
    // Letters inside a word are chance: jy in jyuan.
    return /^[a-z\d]+$/u.test(name) ? words.has(name) : text.includes(name);
  });
}

/** Whether a Chinese name has all characters of a text in their order, and more: 财政总收入 of 财政收入. */
function saysMore(name: string, text: string): boolean {
  if (!/^\p{Script=Han}+$/u.test(text) || name.length <= text.length) return false;
  let at = 0;
  for (const character of name) if (character === text[at]) at += 1;
  return at === text.length;
}

function distance(item: Spelled, wanted: string): number {
  const name = normalizeName(wanted);
  const limit = 2 * Math.max(name.length, 1);
  return Math.min(
    ...comparableSpellings(item).map((spelling) => editDistance(spelling, name, limit)),
  );
}
