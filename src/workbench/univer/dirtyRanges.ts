import type { IUnitRange } from '@univerjs/core';
import type { CellPlace } from '../customFunctions/cellCalls.ts';

function runs(rows: readonly number[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const row of rows.toSorted((one, other) => one - other)) {
    const last = found.at(-1);
    if (last !== undefined && row <= last.end + 1) last.end = row;
    else found.push({ start: row, end: row });
  }
  return found;
}

/** Gathers cells into column-wise runs, as ten thousand single ranges would cost the engine more than the formulas. */
export function dirtyRanges(unitId: string, places: readonly CellPlace[]): IUnitRange[] {
  const columns = new Map<
    string,
    { readonly sheetId: string; readonly column: number; readonly rows: number[] }
  >();
  for (const { sheetId, row, column } of places) {
    const key = `${sheetId}!${column}`;
    const entry = columns.get(key) ?? { sheetId, column, rows: [] };
    entry.rows.push(row);
    columns.set(key, entry);
  }
  return [...columns.values()].flatMap(({ sheetId, column, rows }) =>
    runs(rows).map(({ start, end }) => ({
      unitId,
      sheetId,
      range: { startRow: start, endRow: end, startColumn: column, endColumn: column },
    })),
  );
}
