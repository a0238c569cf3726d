import type { OwnCell, OwnTable } from '../../src/app/ports/ownTable.ts';
import type { ShownValue } from '../../src/app/ports/selection.ts';
import { ownColumns, ownHeaders } from '../../src/domain/ownColumns.ts';

/** A cell that shows what it holds. */
export const ownCell = (value: ShownValue, text = String(value)): OwnCell => ({
  value,
  text,
  isOurs: false,
});

/** A table of own figures with Chinese headers, its rows in the order of the columns; what is left out at the end is empty. */
export function ownTable(rows: readonly (readonly ShownValue[])[]): OwnTable {
  return {
    sheet: '自录',
    address: `A3:I${rows.length + 3}`,
    headers: ownColumns.map((column) => ownHeaders[column]['zh-CN']),
    rows: rows.map((row) => ownColumns.map((_column, at) => ownCell(row[at] ?? ''))),
    count: rows.length,
  };
}
