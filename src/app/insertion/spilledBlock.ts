import type { Block, CellContent } from '../ports/block.ts';
import type { WorksheetFormula } from '../ports/worksheetFormula.ts';
import type { TableFormats } from './tableFormats.ts';

/**
 * A formula with the cells that its answer spills into, each in its number format, so that what stands there is seen before.
 *
 * @param rows what the cells will show
 */
export function spilledBlock(
  formula: WorksheetFormula,
  rows: readonly (readonly (string | number | boolean)[])[],
  formats: TableFormats,
): Block {
  return rows.map((row, down) =>
    row.map((shown, right): CellContent => {
      const numberFormat = formats[down]?.[right];
      const format = numberFormat === undefined ? {} : { numberFormat };
      return down + right === 0
        ? { kind: 'formula', formula, ...format }
        : { kind: 'spilled', text: String(shown), ...format };
    }),
  );
}
