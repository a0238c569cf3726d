import type { ShownValue } from '../ports/selection.ts';
import type { CellRole } from './cellReading.ts';
import { cellRole } from './cellRole.ts';
import { cellShape, isPeriodLike } from './cellShape.ts';
import type { Spot } from './said.ts';

/** A block cut into headers, labels and numbers. */
export interface Cut {
  /** The first row of headers, the row behind the last of the table. */
  readonly top: number;
  readonly bottom: number;
  /** How many rows of headers and columns of labels. */
  readonly headers: number;
  readonly labels: number;
}

/** The cells of a cut block. */
export interface BlockCut {
  readonly headerRows: readonly number[];
  readonly rows: readonly number[];
  /** Columns of labels, of numbers, and those that are passed over: running numbers, notes. */
  readonly labelColumns: readonly number[];
  readonly columns: readonly number[];
  readonly asides: readonly number[];
  readonly cell: (row: number, column: number) => Spot;
  /** The headers of a column that are not empty. */
  readonly headsOf: (column: number) => readonly Spot[];
}

export const isFull = ({ value }: Spot): boolean => cellShape(value) !== 'blank';

export const roleOf = ({ value }: Spot): CellRole | undefined =>
  typeof value === 'string' ? cellRole(value) : undefined;

/** Cuts a block; whether that makes a table of it is not asked here. */
export function blockCut(
  values: readonly (readonly ShownValue[])[],
  { top, bottom, headers, labels }: Cut,
): BlockCut {
  const width = values[0]?.length ?? 0;
  const cell = (row: number, column: number): Spot => ({
    row,
    column,
    value: values[row]?.[column] ?? '',
  });
  const headerRows = range(top, top + headers);
  const rows = range(top + headers, bottom);
  const headsOf = (column: number): readonly Spot[] =>
    headerRows.map((row) => cell(row, column)).filter(isFull);
  const full = (column: number): readonly Spot[] =>
    rows.map((row) => cell(row, column)).filter(isFull);
  const isNotes = (column: number): boolean =>
    headsOf(column).some((spot) => roleOf(spot) === 'note');
  const left = range(0, labels).filter((column) => !isNotes(column));
  const isLabels = (column: number): boolean =>
    full(column).some(({ value }) => cellShape(value) === 'text' || isPeriodLike(value));
  // Running numbers and ranks before names; years before names are labels.
  const isNumbers = (column: number): boolean =>
    left.some((other) => other > column && (isLabels(other) || isSerial(headsOf(column)))) &&
    (isSerial(headsOf(column)) ||
      (full(column).length > 0 &&
        full(column).every(({ value }) => cellShape(value) === 'number' && !isPeriodLike(value))));
  const labelColumns = left.filter((column) => !isNumbers(column));
  const columns = range(labels, width).filter((column) => !isNotes(column));
  const used = new Set([...labelColumns, ...columns]);
  const asides = range(0, width).filter((column) => !used.has(column));
  return { headerRows, rows, labelColumns, columns, asides, cell, headsOf };
}

/** Whether a column is headed as running numbers. */
export const isSerial = (heads: readonly Spot[]): boolean =>
  heads.some((spot) => roleOf(spot) === 'serial');

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_item, at) => from + at);
}
