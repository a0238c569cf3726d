import type { Dataset } from '../../dataset/dataset.ts';
import { withoutZeroWidth } from '../../domain/invisible.ts';
import { measureNames, measureOf, measures } from '../../domain/measure.ts';
import { normalizeName, type Spelled } from '../../domain/name.ts';
import { periodCode } from '../../domain/period.ts';
import { isRefusedPeriod, readPeriod } from '../../domain/readPeriod.ts';
import { parseUnit } from '../../domain/unit.ts';
import type { PartKind, WordKind } from './tablePart.ts';

/** One word of a text: what it names, and where it stands. */
export interface TableWord {
  readonly kind: WordKind;
  /** An id, a canonical period code, or the unit. */
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

type Meaning = Pick<TableWord, 'kind' | 'id'>;
type Stretch = Pick<TableWord, 'from' | 'to'>;

/** A stretch that has the form of a period and is none: nothing of it is a word. */
type Refused = 'refused';

/** Longer names than this do not stand in a title. */
const longestWord = 32;

/** No title or header is longer; what stands behind in a longer text is not read, so that it is no word of it. */
export const longestHeader = 300;

/** Reads the words of a table's texts; built once for a dataset. */
export type WordsOf = (text: string) => readonly TableWord[];

const known = new WeakMap<Dataset, WordsOf>();

/**
 * Reads the words of a title, a corner or a header: each stretch by the longest name that begins there, what names nothing
 * is passed over.
 *
 * @example
 * tableWords(dataset)('郑州市2025年进出口总值(单位:亿元)'); // => 410100, 2025, trade, 亿元
 */
export function tableWords(dataset: Dataset): WordsOf {
  const words = known.get(dataset) ?? readerOf(dataset);
  known.set(dataset, words);
  return words;
}

function readerOf(dataset: Dataset): WordsOf {
  const names = spellings(dataset);
  const bases = new Set(dataset.edition.indicators.map(({ unit }) => parseUnit(unit).base));
  const wordAt: WordAt = (text, from, to) => {
    const part = text.slice(from, to);
    return (
      names.get(normalizeName(part)) ??
      periodWord(text, { from, to }) ??
      unitWord(text, { from, to }, bases)
    );
  };
  return (whole) => {
    const text = withoutZeroWidth(whole.slice(0, longestHeader));
    const words: TableWord[] = [];
    for (let at = 0; at < text.length;) {
      const found = longest(text, at, wordAt);
      if (found?.word !== undefined) words.push({ ...found.word, from: at, to: found.to });
      at = found?.to ?? at + 1;
    }
    return words;
  };
}

type WordAt = (text: string, from: number, to: number) => Meaning | Refused | undefined;

/** How far the longest word from a place on reaches; no word of a stretch that is refused. */
interface Reach {
  readonly to: number;
  readonly word?: Meaning;
}

function longest(text: string, from: number, wordAt: WordAt): Reach | undefined {
  if (/\s/u.test(text.charAt(from))) return undefined;
  for (let to = Math.min(text.length, from + longestWord); to > from; to -= 1) {
    if (isInside(text, from) || isInside(text, to)) continue;
    const word = wordAt(text, from, to);
    if (word !== undefined) return word === 'refused' ? { to } : { to, word };
  }
  return undefined;
}

/** Latin words and numbers are taken whole. */
function isInside(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 1), at + 1);
  return at > 0 && (/^[a-z]{2}$/iu.test(around) || /^\d{2}$/u.test(around));
}

function spellings(dataset: Dataset): ReadonlyMap<string, Meaning> {
  const { places, indicators, breakdowns } = dataset.edition;
  const words = new Map<string, Meaning>();
  const unclear = new Set<string>();
  const add = (kind: PartKind, items: readonly Spelled[]): void => {
    for (const { id, nameZh, nameEn, aliases } of items) {
      for (const spelling of [nameZh, nameEn, ...aliases, id]) {
        const name = normalizeName(spelling);
        // Initials (jy, not GDP) and single characters stand in other words.
        if (name.length < 2 || /^[a-z]{1,3}$/u.test(spelling)) continue;
        const other = words.get(name);
        if (other?.kind === kind && other.id !== id) unclear.add(name);
        if (other === undefined) words.set(name, { kind, id });
      }
    }
  };
  add('indicator', indicators);
  add('place', places);
  add('breakdown', breakdowns);
  // What may be one or another is neither.
  for (const name of unclear) words.delete(name);
  for (const measure of measures) {
    for (const name of Object.values(measureNames[measure])) {
      words.set(normalizeName(name), { kind: 'measure', id: measure });
    }
  }
  return words;
}

/** In a sentence two digits with 年 are rather how many years. */
const mayBePeriod = (text: string): boolean =>
  /\d{2}|[〇零]/u.test(text) && !/^\d{2}年$/u.test(text) && text.trim() === text;

function periodWord(text: string, { from, to }: Stretch): Meaning | Refused | undefined {
  const part = text.slice(from, to);
  if (!mayBePeriod(part)) return measureWord(part);
  const reading = readPeriod(part);
  if (!reading.ok) return isRefusedPeriod(part) ? 'refused' : undefined;
  const { request } = reading;
  if (request.kind !== 'period' || isPartOfMore(text, from, to)) return undefined;
  return { kind: 'period', id: periodCode(request.period) };
}

const joint = String.raw`\s*[-./~–—－～〜至到、和及与]\s*`;
const numeral = String.raw`(?:\d{1,2}|[一二三四五六七八九十]{1,2})`;
const before = new RegExp(String.raw`\d[年月]?${joint}$`, 'u');
const after = new RegExp(`^[年月]?(?:${joint}${numeral}|${numeral}(?:月|${joint}${numeral}))`, 'u');

/** Whether more numbers belong to a period: 2024、2025年, 2025年5、6月 and 5.6.2025 are none of their parts. */
const isPartOfMore = (text: string, from: number, to: number): boolean =>
  before.test(text.slice(Math.max(0, from - 8), from)) || after.test(text.slice(to, to + 8));

function measureWord(text: string): Meaning | undefined {
  const measure = text.length > 1 ? measureOf(text) : undefined;
  return measure === undefined ? undefined : { kind: 'measure', id: measure };
}

/** A unit is a percentage, has a scale before what it counts, or stands between marks: 元 or 个 inside a word is none. */
function unitWord(
  text: string,
  { from, to }: Stretch,
  bases: ReadonlySet<string>,
): Meaning | undefined {
  const id = text.slice(from, to);
  if (id.trim() !== id) return undefined;
  const unit: Meaning = { kind: 'unit', id };
  if (/^(?:[%％‰]|个?百分点)$/u.test(id)) return unit;
  const { base, factor } = parseUnit(id);
  if (!bases.has(base) || base === '1') return undefined;
  return factor > 1 || isBetweenMarks(text, from, to) ? unit : undefined;
}

function isBetweenMarks(text: string, from: number, to: number): boolean {
  return (
    /[（(【[:：、,，/]\s*$/u.test(text.slice(0, from)) &&
    /^\s*(?:$|[）)】\]、,，/])/u.test(text.slice(to))
  );
}
