import type { Dataset } from '../../dataset/dataset.ts';
import { withoutZeroWidth } from '../../domain/invisible.ts';
import { normalizeName } from '../../domain/name.ts';
import { rememberOf } from '../../domain/rememberOf.ts';
import { parseUnit } from '../../domain/unit.ts';
import { changesOfMeasure } from './changesOfMeasure.ts';
import { clashingUnits } from './clashingUnits.ts';
import { isDirectionWord, isFittingDirection } from './directionWords.ts';
import { withoutMarks } from './noteMarks.ts';
import { oddBrackets } from './oddBrackets.ts';
import { officeBehind } from './officeBehind.ts';
import { periodToken } from './periodToken.ts';
import { plainCharacters } from './plainCharacters.ts';
import { headerWords, manyPlaces, ownCityWords, structureWords, titleWords } from './plainWords.ts';
import { shareOfToken } from './shareOfToken.ts';
import { ownCityMeaning, type Meaning, type TextReading, type TextToken } from './textToken.ts';
import { unitToken } from './unitToken.ts';
import { vocabulary } from './vocabulary.ts';

/** Longer names than this do not stand in a table. */
const longestWord = 48;

/** No title or header is longer; what is longer is understood by nobody. */
export const longestText = 300;

/** Where a text stands: titles have more words that change nothing. */
export type TextPlace = 'header' | 'title';

/** Means nothing, and may stand there. */
const plain: readonly Meaning[] = [];

/** Says that the places vary. */
export const eachPlace: Meaning = { kind: 'place', id: 'each' };

const marks = /^[\s()（）【】[\]〔〕{}<>《》“”"'‘’,，、。.：:；;/\\|+＋·・—–\-_&\u3000]$/u;

type Read = (text: string) => TextReading;
const readers = rememberOf((dataset: Dataset): Readonly<Record<TextPlace, Read>> => ({
  header: readerOf(dataset, 'header'),
  title: readerOf(dataset, 'title'),
}));

/**
 * Reads a text of a table whole: each stretch by the longest word that begins there. What is no word and no mark is told, so that
 * a text is either understood entirely or not used.
 *
 * @example
 * readText(dataset, '郑州市2025年进出口总值(单位:亿元)', 'title'); // => 410100, 2025, trade, 亿元; nothing left
 * readText(dataset, '服务进出口总额', 'title').left; // => ['服务']
 */
export const readText = (dataset: Dataset, text: string, place: TextPlace): TextReading =>
  readers(dataset)[place](text);

function readerOf(dataset: Dataset, place: TextPlace): Read {
  const words = new Map<string, readonly Meaning[]>(vocabulary(dataset));
  const others: readonly (readonly [readonly string[], readonly Meaning[]])[] =
    place === 'title'
      ? [
          [manyPlaces, [eachPlace]],
          [titleWords, plain],
          [structureWords, [{ kind: 'measure', id: 'share' }]],
        ]
      : [[ownCityWords, [ownCityMeaning]]];
  for (const [list, meanings] of [...others, [headerWords, plain] as const]) {
    for (const word of list) {
      const name = normalizeName(word);
      if (!words.has(name)) words.set(name, meanings);
    }
  }
  const bases = new Set(dataset.edition.indicators.map(({ unit }) => parseUnit(unit).base));
  const known = new Map<string, TextReading>();
  return (text) => {
    const found = known.get(text) ?? readingOf(text, { words, bases, dataset });
    if (known.size > mostKnown) known.clear();
    known.set(text, found);
    return found;
  };
}

/** A table with more different texts starts afresh. */
const mostKnown = 5000;

interface Words {
  readonly words: ReadonlyMap<string, readonly Meaning[]>;
  readonly bases: ReadonlySet<string>;
  readonly dataset: Dataset;
  /** The text that is read in simplified characters. */
  readonly simple?: string;
}

interface Stretch {
  readonly text: string;
  readonly isUnread: boolean;
  readonly directions: readonly Pick<TextToken, 'from' | 'to'>[];
}

const noStretch: Stretch = { text: '', isUnread: false, directions: [] };

function readingOf(whole: string, words: Words): TextReading {
  const text = withoutCount(halfWidth(withoutMarks(withoutZeroWidth(whole))));
  if (text.length > longestText) return { tokens: [], left: [whole] };
  const known = { ...words, simple: plainCharacters(text) };
  const tokens: TextToken[] = [];
  const left: string[] = [];
  // Words that mean nothing belong to what is not understood beside them: 计 to 计划数.
  let stretch = noStretch;
  const directions: Stretch['directions'][number][] = [];
  const end = (): void => {
    if (stretch.isUnread) left.push(stretch.text);
    else directions.push(...stretch.directions);
    stretch = noStretch;
  };
  for (let at = 0; at < text.length;) {
    const found = outsideOffice(text, longest(text, at, known) ?? unread(text, at));
    const part = text.slice(at, found.to);
    if (found.meanings === 'unread' || found.meanings.length === 0) {
      const isUnread = stretch.isUnread || found.meanings === 'unread';
      const added = isDirectionWord(part) ? [{ from: at, to: found.to }] : [];
      stretch = {
        text: stretch.text + part,
        isUnread,
        directions: [...stretch.directions, ...added],
      };
    } else end();
    if (found.meanings === 'refused') left.push(part);
    else if (isWord(found)) tokens.push({ ...found, from: at });
    at = found.to;
  }
  end();
  const misled = directions.filter(
    (word) => !isFittingDirection(text, word, tokens, words.dataset),
  );
  const odd = [
    ...misled,
    ...compoundUnits(text, tokens),
    ...clashingUnits(text, tokens),
    ...changesOfMeasure(text, tokens),
    ...oddBrackets(text, tokens),
  ];
  return { tokens, left: [...left, ...odd.map(({ from, to }) => text.slice(from, to))] };
}

/** 元/吨 is a price, and 亿元/亿美元 says of no number which it is in; 亿元/% is a list. */
function compoundUnits(text: string, tokens: readonly TextToken[]): Stretch['directions'] {
  return tokens.flatMap(({ meanings, from, to }, at) => {
    const next = tokens[at + 1];
    const units = [meanings, next?.meanings ?? []].map(([one]) => one);
    const isCompound =
      next !== undefined &&
      units.every((unit) => unit?.kind === 'unit' && parseUnit(unit.id).base !== '1') &&
      /^\s*[/／]\s*$/u.test(text.slice(to, next.from));
    return isCompound ? [{ from, to: next.to }] : [];
  });
}

/** 2024年末数 is the state at the end of 2024. */
const withoutCount = (text: string): string =>
  text.replaceAll(/(?<=[年月季][末底])数(?!\p{L})/gu, ' ');

/** Full-width digits and letters as plain ones, each in its place: ２０２４年. */
const halfWidth = (text: string): string =>
  text.replaceAll(/[０-９Ａ-Ｚａ-ｚ]/gu, (character) => character.normalize('NFKC'));

function outsideOffice(text: string, found: Reach): Reach {
  const isPlace = isWord(found) && found.meanings.every(({ kind }) => kind === 'place');
  const behind = isPlace ? officeBehind(text, found.to) : 0;
  return behind > 0 ? { to: found.to + behind, meanings: 'unread' } : found;
}

/** One character that no word begins with: a mark, or not understood. */
function unread(text: string, at: number): Reach {
  return { to: at + 1, meanings: marks.test(text.charAt(at)) ? 'mark' : 'unread' };
}

const isWord = (reach: Reach): reach is Reach & Pick<TextToken, 'meanings'> =>
  typeof reach.meanings !== 'string' && reach.meanings.length > 0;

/** How far the longest word from a place on reaches. */
interface Reach {
  readonly to: number;
  readonly meanings: readonly Meaning[] | 'refused' | 'unread' | 'mark';
}

function longest(text: string, from: number, words: Words): Reach | undefined {
  if (/\s/u.test(text.charAt(from)) || isInside(text, from)) return undefined;
  for (let to = Math.min(text.length, from + longestWord); to > from; to -= 1) {
    if (isInside(text, to) || /\s/u.test(text.charAt(to - 1))) continue;
    const meanings = meaningsAt(text, from, to, words);
    if (meanings !== undefined) return { to, meanings };
  }
  return undefined;
}

function meaningsAt(
  text: string,
  from: number,
  to: number,
  { words, bases, simple = text }: Words,
): Reach['meanings'] | undefined {
  const named = words.get(normalizeName(text.slice(from, to)));
  if (named !== undefined) return named;
  const share = text.startsWith('占', from) ? shareOfToken(text.slice(from, to), words) : undefined;
  if (share !== undefined) return [share];
  const simplified = simple === text ? undefined : words.get(normalizeName(simple.slice(from, to)));
  if (simplified !== undefined) return simplified;
  const period = periodToken(simple, { from, to });
  if (period !== undefined) return period === 'refused' ? period : [period];
  const unit = unitToken(simple, { from, to }, bases);
  return unit === undefined ? undefined : [unit];
}

/** Latin words and numbers are taken whole. */
function isInside(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 1), at + 1);
  return at > 0 && (/^[a-z]{2}$/iu.test(around) || /^\d{2}$/u.test(around));
}
