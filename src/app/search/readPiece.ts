import { measureOf } from '../../domain/measure.ts';
import { parsePeriod } from '../../domain/parsePeriod.ts';
import { periodCode } from '../../domain/period.ts';
import { isRefusedPeriod } from '../../domain/readPeriod.ts';
import type { CodeTable } from './figureColumns.ts';
import { isUnknown, type QueryPiece } from './queryPiece.ts';
import { typedSpan, type QueryText } from './queryText.ts';
import { typedNumber } from './typedNumber.ts';
import { strengths, type Fit, type Vocabulary } from './vocabulary.ts';
import type { WordKind } from './wordKind.ts';

/** What pieces of text are read with. */
export interface Reading {
  readonly vocabulary: Vocabulary<WordKind>;
  readonly periods: CodeTable;
  readonly measures: CodeTable;
  readonly bases: ReadonlySet<string>;
  /** Whether a text is the name of one thing, whether there are figures of it or not. */
  readonly isName: (text: string) => boolean;
  /** Codes of the indicators that a code's indicator is added into: trade for exports and for imports. */
  readonly sumsOf: (indicator: number) => ReadonlySet<number>;
}

/** A piece that was read, and how little it is worth to cut the text there: lower is better. */
export interface ReadPiece {
  readonly piece: QueryPiece;
  readonly cost: number;
}

/** No name of a period is longer. */
const longestPeriod = 32;

/** Reads one stretch of a text; undefined where it means nothing or the text may not be cut there. */
export function readPiece(
  query: QueryText,
  from: number,
  to: number,
  reading: Reading,
): ReadPiece | undefined {
  const open = { text: typedSpan(query, from, to), from, to };
  if (!query.mayCut(from) || !query.mayCut(to)) return insideLatin(query, open, reading);
  // A span of months is none of them: the whole stretch is unknown, rather than one month and a rest.
  if (mayBePeriod(open) && isRefusedPeriod(open.text))
    return { piece: { ...open, fits: [] }, cost: 1 };
  const piece = wholePiece(query, open, reading) ?? namedPiece(query, open, reading);
  return piece === undefined ? beginning(query, open, reading) : { piece, cost: 1 };
}

type Open = Pick<QueryPiece, 'text' | 'from' | 'to'>;

/** A name, a period or a number from end to end. */
function wholePiece(query: QueryText, open: Open, reading: Reading): QueryPiece | undefined {
  const { from, to, text } = open;
  const isWhole = query.isEdge(from) && query.isEdge(to);
  const word = query.text.slice(from, to);
  const period = periodPiece(open, reading);
  const number = query.isEdge(from) ? typedNumber(text, reading.bases) : undefined;
  const fits = [...exactFits(word, isWhole, reading), ...(period?.fits ?? [])];
  const found = { ...open, ...period, ...(number === undefined ? {} : { number }), fits };
  if (isUnknown(found)) return undefined;
  const kinds = new Set(fits.map(({ kind }) => kind));
  if (period?.period !== undefined) kinds.add('period');
  return isWhole ? { ...found, fits: [...fits, ...beginnings(word, kinds, fits, reading)] } : found;
}

/** A name of which there are no figures is read as a whole, so that it can be said. */
function namedPiece(query: QueryText, open: Open, { isName }: Reading): QueryPiece | undefined {
  const isWhole = query.isEdge(open.from) && query.isEdge(open.to);
  return isWhole && isName(open.text) ? { ...open, fits: [] } : undefined;
}

/** What names begin with, so that a word is found while it is typed. */
function beginning(query: QueryText, open: Open, { vocabulary }: Reading): ReadPiece | undefined {
  const word = query.text.slice(open.from, open.to);
  const mayBegin = open.to === query.text.length || word.length > 1;
  if (!mayBegin || !vocabulary.hasBeginning(word)) return undefined;
  return { piece: { ...open, fits: vocabulary.beginning(word) }, cost: 1.6 };
}

/** Pinyin and initials may be typed without gaps: jyjck. */
function insideLatin(query: QueryText, open: Open, reading: Reading): ReadPiece | undefined {
  const word = query.text.slice(open.from, open.to);
  if (!/^[a-z]{2,}$/u.test(word)) return undefined;
  const fits = reading.vocabulary.exact(word);
  return fits.length === 0 ? undefined : { piece: { ...open, fits }, cost: 1.8 };
}

/** A single Chinese character is a name (豫) only where it stands alone, not inside another word. */
function exactFits(word: string, isWhole: boolean, reading: Reading): readonly Fit<WordKind>[] {
  if (word.length === 1 && !isWhole) return [];
  const measure = measureOf(word);
  const code = measure === undefined ? undefined : reading.measures.codeOf(measure);
  const named = namedExactly(word, isWhole, reading);
  if (code === undefined || named.some(({ kind }) => kind === 'measure')) return named;
  return [...named, { kind: 'measure', code, strength: strengths.exact }];
}

/** An English plural is found by its singular too: import, export. */
function namedExactly(
  word: string,
  isWhole: boolean,
  { vocabulary }: Reading,
): readonly Fit<WordKind>[] {
  const named = vocabulary.exact(word);
  const maySingular = named.length === 0 && isWhole && /^[a-z]{4,}$/u.test(word);
  return maySingular ? vocabulary.exact(`${word}s`) : named;
}

const mayBePeriod = ({ text, from, to }: Open): boolean =>
  to - from <= longestPeriod && /\d{2}|最新|latest/u.test(text);

function periodPiece(
  open: Open,
  { periods }: Reading,
): Pick<QueryPiece, 'fits' | 'period' | 'latest'> | undefined {
  const request = mayBePeriod(open) ? parsePeriod(open.text) : undefined;
  if (request === undefined) return undefined;
  if (request.kind === 'latest') return { fits: [], latest: true };
  const period = periodCode(request.period);
  const code = periods.codeOf(period);
  if (code === undefined) return { fits: [], period };
  return { fits: [{ kind: 'period', code, strength: strengths.exact }], period };
}

/**
 * Beginnings widen a whole word only to more of its own kind: 郑州 to 郑州航空港区, not to titles; 2025 to 2025H1. They never
 * widen a part to its sum: who looks for imports does not mean "Imports and exports".
 */
function beginnings(
  word: string,
  kinds: ReadonlySet<WordKind>,
  whole: readonly Fit<WordKind>[],
  { vocabulary, sumsOf }: Reading,
): readonly Fit<WordKind>[] {
  const sums = new Set(
    whole.flatMap(({ kind, code }) => (kind === 'indicator' ? [...sumsOf(code)] : [])),
  );
  return vocabulary
    .beginning(word)
    .filter(({ kind, strength }) => kinds.has(kind) && strength < strengths.exact)
    .filter(({ kind, code }) => kind !== 'indicator' || !sums.has(code));
}
