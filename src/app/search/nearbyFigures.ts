import type { Dataset } from '../../dataset/dataset.ts';
import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import type { Language } from '../../domain/language.ts';
import type { Named } from '../../domain/name.ts';
import type { NameIndex } from '../../domain/nameIndex.ts';
import { localName } from '../../formulas/localName.ts';
import type { FacetColumn } from './applyFilters.ts';
import { columnLabel } from './facets.ts';
import type { FigureColumns } from './figureColumns.ts';
import { isUnknown, type QueryPiece } from './queryPiece.ts';
import { scoreFigures } from './scoreFigures.ts';
import type { Nearby } from './searchResult.ts';
import type { TermGroup } from './termGroup.ts';
import { strengths } from './vocabulary.ts';

/** More proposals than this are not read. */
const mostNearby = 6;
const mostOfOneKind = 4;

/** What a search that found nothing was, and how to count what another one finds. */
export interface Fruitless {
  readonly typed: string;
  readonly pieces: readonly QueryPiece[];
  readonly groups: readonly TermGroup[];
  readonly dataset: Dataset;
  readonly columns: FigureColumns;
  readonly language: Language;
  readonly count: (typed: string) => number;
}

/**
 * What exists near a search that found nothing: things spelled like an unknown word; else figures for all words but one, those
 * that keep most of the query first.
 *
 * @example
 * // '济原进出口' proposes '济源市进出口'; '济源 进出口 2023' proposes the periods that exist: '济源 进出口 2025'
 */
export function nearbyFigures(search: Fruitless): readonly Nearby[] {
  const unknown = search.pieces.filter(isUnknown);
  const alike = unknown.flatMap((piece) => spelledAlike(piece, search));
  if (alike.length > 0) return alike.slice(0, mostNearby);
  if (unknown.length > 0) return unknown.flatMap((piece) => dropped(piece, search));
  return search.groups
    .toSorted((left, right) => readiness(left) - readiness(right))
    .flatMap((group) => withoutGroup(group, search))
    .slice(0, mostNearby);
}

/** Which word is given up first: another period of what was asked for is nearer than another place. */
function readiness(group: TermGroup): number {
  const column = facetColumnOf(group);
  const order: readonly (FacetColumn | undefined)[] = ['period', 'status', undefined, 'indicator'];
  const at = order.indexOf(column);
  return at < 0 ? order.length : at;
}

function dropped(piece: QueryPiece, { typed, count }: Fruitless): readonly Nearby[] {
  const query = replaced(typed, piece, '');
  const hits = query === '' ? 0 : count(query);
  return hits === 0 ? [] : [{ kind: 'drop', text: piece.text, label: query, query, count: hits }];
}

/** A typed text with one piece replaced. */
function replaced(typed: string, piece: QueryPiece, by: string): string {
  const folded = typed.normalize('NFKC');
  const start = folded.toLowerCase().indexOf(piece.text);
  if (start < 0) return by;
  const before = folded.slice(0, start).trimEnd();
  const after = folded.slice(start + piece.text.length).trimStart();
  return [before, by, after].filter((part) => part !== '').join(' ');
}

function spelledAlike(piece: QueryPiece, search: Fruitless): readonly Nearby[] {
  const { dataset, typed, language, count } = search;
  const indexes: readonly NameIndex<Named>[] = [
    dataset.places,
    dataset.indicators,
    dataset.breakdowns,
  ];
  const items = indexes.flatMap((index) => {
    const match = index.match(piece.text);
    if (match.kind === 'one') return [match.item];
    return match.kind === 'many' ? match.items : match.suggestions;
  });
  const labels = new Set(items.map((item) => localName(item, language)));
  const found: Nearby[] = [];
  for (const label of labels) {
    if (found.length >= mostOfOneKind) break;
    const query = replaced(typed, piece, label);
    const hits = count(query);
    if (hits > 0) found.push({ kind: 'replace', text: piece.text, label, query, count: hits });
  }
  return found;
}

/** What is there when a group is given up: its other values, or the rest alone where it has none. */
function withoutGroup(group: TermGroup, search: Fruitless): readonly Nearby[] {
  const { groups, columns, dataset, language, typed } = search;
  const [piece] = group.pieces;
  if (piece === undefined || groups.length === 1) return [];
  const column = facetColumnOf(group);
  if (column === undefined) return dropped(piece, search);
  const scores = scoreFigures(
    columns,
    groups.filter((other) => other !== group),
  );
  const asked = column === 'period' ? askedPeriod(group, columns) : undefined;
  return mostFrequent(scores, columns, column, asked).map(([id, count]) => {
    const label = columnLabel(dataset, column, id, language);
    const query = replaced(typed, piece, column === 'period' ? id : label);
    return { kind: 'replace', text: piece.text, label, query, count };
  });
}

function facetColumnOf({ tables, pieces, lists }: TermGroup): FacetColumn | undefined {
  if (pieces.some(({ period }) => period !== undefined)) return 'period';
  const [table] = tables;
  if (table === undefined || tables.length > 1 || lists.length > 0) return undefined;
  const { column } = table;
  return column === 'breakdown' || column === 'measure' ? undefined : column;
}

/** The period that was asked for, where one was written out. */
function askedPeriod(
  { pieces }: TermGroup,
  { period: { ids } }: FigureColumns,
): string | undefined {
  const [piece] = pieces;
  if (piece?.period !== undefined) return piece.period;
  const exact = piece?.fits.find(
    ({ kind, strength }) => kind === 'period' && strength === strengths.exact,
  );
  return exact === undefined ? undefined : ids[exact.code];
}

/** Periods nearest to the one asked for first, else the latest; everything else by how much there is. */
function mostFrequent(
  scores: Uint16Array,
  columns: FigureColumns,
  column: FacetColumn,
  asked: string | undefined,
): readonly (readonly [id: string, count: number])[] {
  const { ids, codes } = columns[column];
  const counts = new Map<string, number>();
  for (const at of columns.byPeriod) {
    if ((scores[at] ?? 0) === 0) continue;
    const id = ids[codes[at] ?? 0] ?? '';
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const listed = [...counts];
  return ordered(listed, column, asked).slice(0, mostOfOneKind);
}

type Counted = readonly [id: string, count: number];

function ordered(
  listed: readonly Counted[],
  column: FacetColumn,
  asked: string | undefined,
): readonly Counted[] {
  if (column !== 'period') return listed.toSorted((left, right) => right[1] - left[1]);
  if (asked === undefined) return listed;
  const wanted = endOf(asked);
  return listed.toSorted(
    ([left], [right]) => Math.abs(endOf(left) - wanted) - Math.abs(endOf(right) - wanted),
  );
}

/** The last month of a period, counted from the year 0. */
function endOf(code: string): number {
  const period = canonicalPeriod(code);
  return period === undefined ? 0 : period.year * 12 + period.to;
}
