import type { Dataset } from '../../dataset/dataset.ts';
import type { Language } from '../../domain/language.ts';
import { applyFilters, hasFilters } from './applyFilters.ts';
import { facetsOf } from './facets.ts';
import type { FigureColumns } from './figureColumns.ts';
import { nearbyFigures } from './nearbyFigures.ts';
import type { QueryPiece } from './queryPiece.ts';
import { readQuery } from './readQuery.ts';
import { refusedPeriods } from './refusedPeriods.ts';
import { countScored, keepOrder, orderByScore, scoreFigures } from './scoreFigures.ts';
import { searchIndex, type SearchIndex } from './searchIndex.ts';
import type {
  FigureSearch,
  Nearby,
  SearchFilters,
  SearchResult,
  SearchSort,
} from './searchResult.ts';
import { termGroups, type TermGroup } from './termGroup.ts';
import { atAnyScale } from './typedNumber.ts';
import { understoodPieces } from './understoodPieces.ts';
import { unheldPlaces } from './unheldPlaces.ts';

/** What a list shows before it is scrolled. */
const firstFigures = 200;

/** A search over every figure of a dataset; its index is built when it is first asked, once for each dataset. */
export function createFigureSearch(dataset: Dataset, language: Language): FigureSearch {
  return {
    search: (text, filters = {}, sort = 'relevance', limit = firstFigures) =>
      searchIn({ index: searchIndex(dataset), dataset, language }, { text, filters, sort, limit }),
  };
}

interface Setting {
  readonly index: SearchIndex;
  readonly dataset: Dataset;
  readonly language: Language;
}

interface Request {
  readonly text: string;
  readonly filters: SearchFilters;
  readonly sort: SearchSort;
  readonly limit: number;
}

function searchIn(setting: Setting, request: Request): SearchResult {
  const { index, dataset, language } = setting;
  const { columns } = index;
  const { pieces, groups, scores, unfiltered } = readAndScore(request.text, index);
  const counts = applyFilters(scores, columns, request.filters);
  const order = ordered(index, columns, scores, request);
  const at = (place: number): SearchResult['figures'][number] | undefined =>
    columns.figures[order[place] ?? -1];
  return {
    total: order.length,
    figures: [...order.subarray(0, request.limit)].flatMap((place) => {
      const figure = columns.figures[place];
      return figure === undefined ? [] : [figure];
    }),
    at,
    facets: facetsOf(counts, columns, request.filters, dataset, language),
    understood: understoodPieces(pieces, index, language),
    refused: refusedPeriods(pieces, language),
    unheld: unheldPlaces(pieces, dataset),
    nearby: order.length > 0 ? [] : nearbyOf(setting, request, { pieces, groups, unfiltered }),
  };
}

function ordered(
  index: SearchIndex,
  columns: FigureColumns,
  scores: Uint16Array,
  { sort, text }: Request,
): Int32Array {
  if (sort === 'value') return keepOrder(scores, index.byValue());
  // Without a word nothing is more relevant than the latest.
  return sort === 'period' || text.trim() === ''
    ? keepOrder(scores, columns.byPeriod)
    : orderByScore(scores, columns.byPeriod);
}

interface Scored extends Read {
  readonly scores: Uint16Array;
}

/** Reads a text and scores every figure; a number that fits nothing is looked for by its digits alone. */
function readAndScore(text: string, index: SearchIndex): Scored {
  const scored = (pieces: readonly QueryPiece[]): Scored => {
    const groups = termGroups(pieces, index);
    const scores = scoreFigures(index.columns, groups);
    return { pieces, groups, scores, unfiltered: countScored(scores) };
  };
  const read = scored(readQuery(text, index.reading));
  if (read.unfiltered > 0 || read.pieces.every(({ number }) => number === undefined)) return read;
  const loose = scored(
    read.pieces.map((piece) => {
      const number = piece.number === undefined ? undefined : atAnyScale(piece.number);
      return number === undefined ? piece : Object.assign({}, piece, { number });
    }),
  );
  return loose.unfiltered > 0 ? loose : read;
}

interface Read {
  readonly pieces: readonly QueryPiece[];
  readonly groups: readonly TermGroup[];
  readonly unfiltered: number;
}

function nearbyOf(
  { index, dataset, language }: Setting,
  { text, filters }: Request,
  { pieces, groups, unfiltered }: Read,
): readonly Nearby[] {
  if (unfiltered > 0 && hasFilters(filters)) {
    return [{ kind: 'clear-filters', text: '', label: text, query: text, count: unfiltered }];
  }
  const { columns } = index;
  const count = (typed: string): number =>
    countScored(scoreFigures(columns, termGroups(readQuery(typed, index.reading), index)));
  return nearbyFigures({ typed: text, pieces, groups, dataset, columns, language, count });
}
