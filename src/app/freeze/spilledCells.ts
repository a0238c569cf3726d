import { formatCell, parseAddress } from '../ports/cellAddress.ts';
import type { RangeAddress } from '../ports/rangeAddress.ts';
import type { ShownValue } from '../ports/selection.ts';

/** A cell that an answer has spilled into. */
export interface SpilledCell extends RangeAddress {
  readonly value: ShownValue;
}

/** The cells that an answer fills beyond its own, row by row. */
export function spilledCells(
  { sheet, address }: RangeAddress,
  values: readonly (readonly ShownValue[])[],
): readonly SpilledCell[] {
  const { row, column } = parseAddress(address) ?? { row: 0, column: 0 };
  return values
    .flatMap((line, down) =>
      line.map((value, right) => ({
        sheet,
        address: formatCell(row + down, column + right),
        value,
      })),
    )
    .slice(1);
}
