import type { Dataset } from '../../dataset/dataset.ts';
import type { Figure } from '../../domain/figure.ts';
import type { CodeTable, FigureColumns } from './figureColumns.ts';
import type { QueryPiece } from './queryPiece.ts';
import type { ValueIndex } from './valueIndex.ts';
import { strengths, type Fit } from './vocabulary.ts';
import type { WordKind } from './wordKind.ts';

type ColumnName = 'place' | 'indicator' | 'breakdown' | 'period' | 'measure' | 'status';

/**
 * What must fit a figure at once with every other group: by any of its tables (how well each code of a column fits) or
 * lists (how well each figure fits).
 */
export interface TermGroup {
  readonly pieces: readonly QueryPiece[];
  readonly tables: readonly { readonly column: ColumnName; readonly strength: Uint8Array }[];
  readonly lists: readonly ((at: number) => number)[];
}

/** What groups are made from. */
export interface Matching {
  readonly dataset: Dataset;
  readonly columns: FigureColumns;
  readonly members: CodeTable;
  readonly values: ValueIndex;
  readonly latest: () => (at: number) => number;
}

/**
 * Groups the pieces of a query: names of one kind widen each other (济源 郑州 are both places), pieces of different kinds
 * narrow each other (济源 出口).
 */
export function termGroups(
  pieces: readonly QueryPiece[],
  matching: Matching,
): readonly TermGroup[] {
  const byKind = new Map<string, QueryPiece[]>();
  for (const [at, piece] of pieces.entries()) {
    const key = kindsOf(piece) ?? String(at);
    const found = byKind.get(key);
    if (found === undefined) byKind.set(key, [piece]);
    else found.push(piece);
  }
  return [...byKind.values()].map((group) => termGroup(inner(group, matching.dataset), matching));
}

/** The one kind of thing that a piece names; undefined where it may be several. */
function kindsOf({ fits, number, latest }: QueryPiece): string | undefined {
  const [first] = fits;
  if (first === undefined || number !== undefined || latest !== undefined) {
    return fits.every(({ kind }) => kind === 'period') && fits.length > 0 ? 'period' : undefined;
  }
  return fits.every(({ kind }) => kind === first.kind) ? first.kind : undefined;
}

/** Of places written on end from the outer to the inner (河南省郑州市) only the inner is meant. */
function inner(pieces: readonly QueryPiece[], dataset: Dataset): readonly QueryPiece[] {
  return pieces.filter((piece, at) => {
    const next = pieces[at + 1];
    if (next === undefined || next.from !== piece.to) return true;
    const outer = dataset.places.match(piece.text);
    const lower = dataset.places.match(next.text);
    if (outer.kind !== 'one' || lower.kind !== 'one') return true;
    return !liesIn(dataset, lower.item.parent, outer.item.id);
  });
}

function liesIn(dataset: Dataset, start: string, outer: string): boolean {
  let id = start;
  for (let steps = 0; id !== '' && steps < 12; steps += 1) {
    if (id === outer) return true;
    id = dataset.place(id)?.parent ?? '';
  }
  return false;
}

function termGroup(pieces: readonly QueryPiece[], matching: Matching): TermGroup {
  const fits = pieces.flatMap((piece) => piece.fits);
  const lists = pieces.flatMap(({ number, latest }) => [
    ...(number === undefined ? [] : [matching.values.fit(number)]),
    ...(latest === undefined ? [] : [matching.latest()]),
  ]);
  const sources = fits.filter(({ kind }) => kind === 'source');
  return {
    pieces,
    tables: tables(fits, matching),
    lists: sources.length === 0 ? lists : [...lists, sourceList(sources, matching)],
  };
}

const columnOf: Readonly<Record<Exclude<WordKind, 'source'>, ColumnName>> = {
  place: 'place',
  indicator: 'indicator',
  breakdown: 'breakdown',
  period: 'period',
  part: 'period',
  measure: 'measure',
  status: 'status',
};

function tables(
  fits: readonly Fit<WordKind>[],
  { columns, members }: Matching,
): TermGroup['tables'] {
  const byColumn = new Map<ColumnName, Uint8Array>();
  for (const { kind, code, strength } of fits) {
    if (kind === 'source') continue;
    const column = columnOf[kind];
    const table = byColumn.get(column) ?? new Uint8Array(columns[column].ids.length);
    byColumn.set(column, table);
    const codes =
      kind === 'breakdown' ? (columns.members.get(members.ids[code] ?? '') ?? []) : [code];
    for (const each of codes) table[each] = Math.max(table[each] ?? 0, strength);
  }
  return [...byColumn].map(([column, strength]) => ({ column, strength }));
}

/** A computed figure stands in the documents of its inputs. */
function sourceList(
  fits: readonly Fit<WordKind>[],
  { dataset, columns }: Matching,
): (at: number) => number {
  const wanted = new Map(
    fits.map(({ code, strength }) => [dataset.edition.sources[code]?.id ?? '', strength]),
  );
  const known = new Map<string, number>();
  const strengthOf = (figure: Figure): number => {
    const found = known.get(figure.id);
    if (found !== undefined) return found;
    known.set(figure.id, 0);
    const { origin } = figure;
    const parts =
      origin.kind === 'published'
        ? origin.observations.map(({ source }) => wanted.get(source) ?? 0)
        : origin.computed.inputs.map((id) => inputStrength(dataset.figure(id)));
    const best = Math.max(0, ...parts);
    known.set(figure.id, best);
    return best;
  };
  const inputStrength = (figure: Figure | undefined): number =>
    figure === undefined ? 0 : Math.min(strengths.contained, strengthOf(figure));
  return (at) => inOwn(columns.figures[at], strengthOf);
}

function inOwn(figure: Figure | undefined, strengthOf: (figure: Figure) => number): number {
  return figure === undefined ? 0 : strengthOf(figure);
}
