import type { CodeTable, FigureColumns } from './figureColumns.ts';
import { codeAt, scoreAt } from './numberAt.ts';
import type { SearchFilters } from './searchResult.ts';

/** The columns that a result can be narrowed by. */
export const facetColumns = ['place', 'indicator', 'period', 'status'] as const;
export type FacetColumn = (typeof facetColumns)[number];

const idsOf: Readonly<Record<FacetColumn, (filters: SearchFilters) => readonly string[]>> = {
  place: ({ places = [] }) => places,
  indicator: ({ indicators = [] }) => indicators,
  period: ({ periods = [] }) => periods,
  status: ({ statuses = [] }) => statuses,
};

/** How often each code of a column would remain under the filters of the other columns. */
export type FacetCounts = Readonly<Record<FacetColumn, Int32Array>>;

/** One column's filter; without an allowed list everything passes. */
interface Test {
  readonly codes: Int32Array;
  readonly allowed: Uint8Array | undefined;
  readonly counts: Int32Array;
}

/** The ids by which a column is narrowed. */
export function filterIds(filters: SearchFilters, column: FacetColumn): readonly string[] {
  return idsOf[column](filters);
}

/** Whether anything is narrowed. */
export function hasFilters(filters: SearchFilters): boolean {
  return facetColumns.some((column) => filterIds(filters, column).length > 0);
}

/**
 * Sets the scores of figures that a filter excludes to 0, and counts for each column what its other values would leave.
 */
export function applyFilters(
  scores: Uint16Array,
  columns: FigureColumns,
  filters: SearchFilters,
): FacetCounts {
  const tests = facetColumns.map((column): Test => ({
    codes: columns[column].codes,
    allowed: allowed(columns[column], filterIds(filters, column)),
    counts: new Int32Array(columns[column].ids.length),
  }));
  const narrowing = tests.filter(({ allowed: ids }) => ids !== undefined);
  for (let at = 0; at < scores.length; at += 1) {
    if (scoreAt(scores, at) === 0) continue;
    let failed: Test | undefined;
    let failures = 0;
    for (const test of narrowing) {
      if (test.allowed?.[codeAt(test.codes, at)] !== 0) continue;
      failed = test;
      failures += 1;
    }
    if (failures > 0) scores[at] = 0;
    if (failed === undefined) for (const test of tests) countAt(test, at);
    else if (failures === 1) countAt(failed, at);
  }
  const [place, indicator, period, status] = tests;
  return {
    place: countsOf(place),
    indicator: countsOf(indicator),
    period: countsOf(period),
    status: countsOf(status),
  };
}

function countAt({ codes, counts }: Pick<Test, 'codes' | 'counts'>, at: number): void {
  const code = codeAt(codes, at);
  counts[code] = codeAt(counts, code) + 1;
}

const countsOf = (test?: { readonly counts: Int32Array }): Int32Array =>
  test?.counts ?? new Int32Array(0);

function allowed({ ids, codeOf }: CodeTable, wanted: readonly string[]): Uint8Array | undefined {
  if (wanted.length === 0) return undefined;
  const table = new Uint8Array(ids.length);
  for (const id of wanted) {
    const code = codeOf(id);
    if (code !== undefined) table[code] = 1;
  }
  return table;
}
