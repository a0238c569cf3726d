import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { CellValue } from '../grid/cellValue.ts';
import type { CellEntry } from '../grid/parseInput.ts';

function typed(value: CellValue): Pick<ICellData, 'v' | 't'> {
  if (value === null) return { v: null, t: null };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const numeric = value.trim() !== '' && !Number.isNaN(Number(value));
  return { v: value, t: numeric ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** A cell's new content for the engine; formula ids and rich text of what was there are dropped. */
export function toCellData(entry: CellEntry): ICellData {
  const rest = { si: null, p: null } as const;
  if (entry.formula !== null) return { f: entry.formula, v: null, t: null, ...rest };
  return { f: null, ...typed(entry.value), ...rest };
}

function richText(cell: ICellData): string | undefined {
  return cell.p?.body?.dataStream.replace(/\r\n$/u, '');
}

/** A cell's value: booleans are stored as 0 and 1. */
export function fromCellData(data: Nullable<ICellData>): CellValue {
  const cell = data ?? null;
  if (cell === null) return null;
  const value = richText(cell) ?? cell.v ?? null;
  if (value === '') return null;
  return cell.t === CellValueType.BOOLEAN ? Boolean(value) : value;
}
