import type { LongWork } from '../app/longWork/longWork.ts';
import { parseAddress } from '../app/ports/cellAddress.ts';
import { done, type Outcome } from '../app/ports/outcome.ts';
import type { Changes } from '../app/ports/undoStep.ts';
import type { FormatChange } from '../app/ports/workbookPort.ts';
import type { CellChange } from './cellChange.ts';
import { cellsSteps, keptCells } from './cellsSteps.ts';
import { writeExcel } from './runExcel.ts';
import { writeCells } from './writeCells.ts';

/** Gives single cells another number format, and nothing else; where it is given up, the formats are set back. */
export async function setNumberFormats(
  changes: readonly FormatChange[],
  work: LongWork = {},
): Promise<Outcome<Changes>> {
  return writeExcel(async (context) => {
    const written = await writeCells(context, changes.flatMap(cellChange), work);
    if (!written.ok) return written;
    return done({ undo: cellsSteps(written.value), kept: keptCells(written.value) });
  });
}

function cellChange({ sheet, address, numberFormat, before }: FormatChange): readonly CellChange[] {
  const area = parseAddress(address);
  if (area === undefined) return [];
  const held = { formula: before.formula, isFormula: true };
  const expected = { held, numberFormat: before.numberFormat };
  return [{ sheet, row: area.row, column: area.column, expected, entry: null, numberFormat }];
}
