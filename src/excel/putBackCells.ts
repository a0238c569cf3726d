import { formatCell, type Area } from '../app/ports/cellAddress.ts';
import { done, type Outcome } from '../app/ports/outcome.ts';
import type { RangeAddress } from '../app/ports/rangeAddress.ts';
import { restoredEntry } from './cellInput.ts';
import type { CellPlace } from './cellRectangles.ts';
import type { CellSnapshot } from './cellSnapshot.ts';
import { writeCells } from './writeCells.ts';

/** A cell that went with a table or a sheet, and what it held. */
export interface HeldCell extends CellPlace {
  readonly content: CellSnapshot;
  /** Whether that was entered in the moment of deleting. */
  readonly isMeanwhile: boolean;
}

/** Enters again what went with something that was deleted; answers with the cells that are to be told. */
export async function putBackCells(
  context: Excel.RequestContext,
  cells: readonly HeldCell[],
): Promise<Outcome<readonly RangeAddress[]>> {
  const changes = cells.map(({ sheet, row, column, content }) => ({
    sheet,
    row,
    column,
    expected: { held: { formula: '', isFormula: false }, numberFormat: 'General' },
    entry: restoredEntry(content.formula, content.value),
    numberFormat: content.numberFormat === 'General' ? null : content.numberFormat,
  }));
  const written = await writeCells(context, changes);
  if (!written.ok) return written;
  return done(
    cells
      .filter(({ isMeanwhile }) => isMeanwhile)
      .map(({ sheet, row, column }) => ({
        sheet,
        address: formatCell(row, column),
      })),
  );
}

/** The cells of an area, row by row. */
export function placesOf(sheet: string, area: Area): readonly CellPlace[] {
  return Array.from({ length: area.rows * area.columns }, (_cell, index) => ({
    sheet,
    row: area.row + Math.floor(index / area.columns),
    column: area.column + (index % area.columns),
  }));
}
