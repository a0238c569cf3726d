import type { Block, CellContent } from '../ports/block.ts';

/**
 * Rows of any lengths as a block of one width.
 *
 * @param filler what stands where a row has no cell
 */
export function paddedBlock(
  rows: readonly (readonly CellContent[])[],
  width: number,
  filler: CellContent,
): Block {
  return rows.map((row) => Array.from({ length: width }, (_cell, column) => row[column] ?? filler));
}
