import { coverage, type Coverage, type CoverageCell } from '../../app/coverage/coverage.ts';
import { recogniseTable } from '../../app/fill/recogniseTable.ts';
import { emptyCell, textCell } from '../../app/insertion/cellContents.ts';
import type { Block, CellContent } from '../../app/ports/block.ts';
import type { ShownValue } from '../../app/ports/selection.ts';
import { tradeIndicator } from '../../domain/wellKnownIndicators.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { localName } from '../../formulas/localName.ts';
import { periodCell } from '../../formulas/periodCell.ts';
import { coverageOfFrequency } from '../fill/coverageOfFrequency.ts';

/** Places and periods; with their headers the table is 3 × 3. */
const size = 2;

/** Only so many of the latest periods are looked through. */
const latest = 8;

/** A table of two places and two years under their headers, with and without its formulas. */
export interface Sample {
  readonly headers: Block;
  readonly filled: Block;
}

/** A small table of the edition's own figures with, where there is one such, a single gap to be explained. */
export function samplePlan(context: FunctionContext): Sample | undefined {
  const indicator = context.dataset.indicator(tradeIndicator);
  if (indicator === undefined) return undefined;
  const all = coverage(context, { indicator: indicator.id, breakdown: '', measure: 'level' });
  const chosen = bestPart(coverageOfFrequency(all, 'year'), indicator.unit);
  if (chosen === undefined) return undefined;
  const corner = localName(indicator, context.language);
  const values: readonly (readonly ShownValue[])[] = [
    [corner, ...chosen.periods.map(periodCell)],
    ...chosen.places.map((place) => [place, '', '']),
  ];
  const headers = values.map((row) => row.map(contentOf));
  const table = recogniseTable({ values, row: 0, column: 0 }, context);
  const filled = headers.map((row, at) =>
    row.map((cell, column): CellContent => {
      const proposed = table?.block[at]?.[column];
      return proposed === undefined || proposed.kind === 'empty' ? cell : proposed;
    }),
  );
  return { headers, filled };
}

function contentOf(value: ShownValue): CellContent {
  if (typeof value === 'number') return { kind: 'number', value, numberFormat: '0' };
  return value === '' ? emptyCell : textCell(String(value));
}

interface Part {
  readonly places: readonly string[];
  readonly periods: readonly string[];
  readonly gaps: number;
}

/** Chooses two of the latest periods so that the table has one gap, or nearly so; the latest pair wins. */
function bestPart(map: Coverage, unit: string): Part | undefined {
  const first = Math.max(0, map.periods.length - latest);
  const columns = map.periods.map((_period, column) => column).slice(first);
  const parts = pairs(columns)
    .toReversed()
    .map((pair) => partOf(map, pair, unit));
  return parts
    .filter(({ places }) => places.length === size)
    .toSorted((left, right) => Math.abs(left.gaps - 1) - Math.abs(right.gaps - 1))[0];
}

function partOf(map: Coverage, columns: readonly number[], unit: string): Part {
  const rows = map.places
    .map(({ label }, row) => ({
      label,
      gaps: columns.filter((column) => !answers(map.cells[row]?.[column], unit)).length,
    }))
    .toSorted((left, right) => left.gaps - right.gaps);
  const whole = rows.filter(({ gaps }) => gaps === 0).slice(0, size - 1);
  const others = rows.filter((row) => !whole.includes(row) && row.gaps > 0);
  const chosen = [...whole, ...others].slice(0, size);
  return {
    places: chosen.map(({ label }) => label),
    periods: columns.map((column) => map.periods[column]?.code ?? ''),
    gaps: chosen.reduce((sum, { gaps }) => sum + gaps, 0),
  };
}

/** A figure in another currency answers only when that is asked for. */
function answers(cell: CoverageCell | undefined, unit: string): boolean {
  const isThere = cell?.status === 'published' || cell?.status === 'computed';
  return isThere && cell.figure?.unit === unit;
}

function pairs(items: readonly number[]): readonly (readonly number[])[] {
  return items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other]));
}
