import type { Rows } from '../../domain/rows.ts';
import { columnFrom } from './columnFrom.ts';
import { columnOf } from './columnOf.ts';
import { lazyRows } from './lazyRows.ts';

/** Some of the rows of others, in their order; they are held by their numbers alone. */
export function pickedRows<Item>(rows: Rows<Item>, isWanted: (row: number) => boolean): Rows<Item> {
  const numbers: number[] = [];
  for (let row = 0; row < rows.length; row += 1) if (isWanted(row)) numbers.push(row);
  const picked = Uint32Array.from(numbers);
  const inAll = (row: number): number => picked[row] ?? -1;
  return lazyRows(
    picked.length,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every number that was picked is a row
    (row) => rows.at(inAll(row)) as Item,
    (name) => {
      const { at } = columnOf(rows, name);
      return columnFrom(picked.length, (row) => at(inAll(row)));
    },
  );
}
