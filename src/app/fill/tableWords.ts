import type { Dataset } from '../../dataset/dataset.ts';
import { measureNames, measureOf, measures } from '../../domain/measure.ts';
import type { Spelled } from '../../domain/name.ts';
import { normalizeName } from '../../domain/name.ts';
import { parsePeriod } from '../../domain/parsePeriod.ts';
import { periodCode } from '../../domain/period.ts';
import { parseUnit } from '../../domain/unit.ts';
import type { PartKind } from './tablePart.ts';

/** One word of a title or corner: what it names. */
export interface TableWord {
  readonly kind: PartKind | 'unit';
  /** An id, a canonical period code, or the unit. */
  readonly id: string;
}

/** Longer names than this do not stand in a title. */
const longestWord = 24;

/** Reads the words of texts around a table; built once for a dataset. */
export type WordsOf = (text: string) => readonly TableWord[];

/**
 * Reads what a title or corner says of a whole table: each stretch by the longest name that begins there, what names
 * nothing is passed over.
 *
 * @example
 * tableWords(dataset)('郑州市2025年进出口总值(单位:亿元)'); // => 410100, 2025, trade, 亿元
 */
export function tableWords(dataset: Dataset): WordsOf {
  const names = spellings(dataset);
  const bases = new Set(dataset.edition.indicators.map(({ unit }) => parseUnit(unit).base));
  const wordAt = (text: string): TableWord | undefined =>
    names.get(normalizeName(text)) ?? periodWord(text) ?? unitWord(text, bases);
  return (text) => {
    const words: TableWord[] = [];
    for (let at = 0; at < text.length;) {
      const found = longest(text, at, wordAt);
      if (found !== undefined) words.push(found.word);
      at = found?.end ?? at + 1;
    }
    return words;
  };
}

function longest(
  text: string,
  at: number,
  wordAt: (text: string) => TableWord | undefined,
): { readonly word: TableWord; readonly end: number } | undefined {
  for (let end = Math.min(text.length, at + longestWord); end > at; end -= 1) {
    if (isInside(text, at) || isInside(text, end)) continue;
    const word = wordAt(text.slice(at, end));
    if (word !== undefined) return { word, end };
  }
  return undefined;
}

/** Latin words and numbers are taken whole. */
function isInside(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 1), at + 1);
  return at > 0 && (/^[a-z]{2}$/iu.test(around) || /^\d{2}$/u.test(around));
}

function spellings(dataset: Dataset): ReadonlyMap<string, TableWord> {
  const { places, indicators, breakdowns } = dataset.edition;
  const words = new Map<string, TableWord>();
  const add = (kind: PartKind, items: readonly Spelled[]): void => {
    for (const { id, nameZh, nameEn, aliases } of items) {
      for (const spelling of [nameZh, nameEn, ...aliases, id]) {
        const name = normalizeName(spelling);
        // Initials (jy, not GDP) and single characters stand in other words.
        if (name.length > 1 && !/^[a-z]{1,3}$/u.test(spelling) && !words.has(name)) {
          words.set(name, { kind, id });
        }
      }
    }
  };
  add('indicator', indicators);
  add('place', places);
  add('breakdown', breakdowns);
  for (const measure of measures) {
    for (const name of Object.values(measureNames[measure])) {
      words.set(normalizeName(name), { kind: 'measure', id: measure });
    }
  }
  return words;
}

function periodWord(text: string): TableWord | undefined {
  if (!/^\d{4}/u.test(text)) return measureWord(text);
  const request = parsePeriod(text);
  if (request?.kind !== 'period') return undefined;
  return { kind: 'period', id: periodCode(request.period) };
}

function measureWord(text: string): TableWord | undefined {
  const measure = text.length > 1 ? measureOf(text) : undefined;
  return measure === undefined ? undefined : { kind: 'measure', id: measure };
}

/** A unit has a scale before what it counts, so that 元 or 个 inside a word is none. */
function unitWord(text: string, bases: ReadonlySet<string>): TableWord | undefined {
  const { base, factor } = parseUnit(text);
  return bases.has(base) && factor > 1 && text.trim() === text
    ? { kind: 'unit', id: text }
    : undefined;
}
