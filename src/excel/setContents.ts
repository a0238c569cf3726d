import type { LongWork } from '../app/longWork/longWork.ts';
import { parseAddress } from '../app/ports/cellAddress.ts';
import { done, type Outcome } from '../app/ports/outcome.ts';
import type { Changes } from '../app/ports/undoStep.ts';
import type { ContentChange } from '../app/ports/workbookPort.ts';
import type { CellChange } from './cellChange.ts';
import { entryOf } from './cellInput.ts';
import { cellsSteps, keptCells } from './cellsSteps.ts';
import { writeExcel } from './runExcel.ts';
import { writeCells } from './writeCells.ts';

/** Gives single cells another content, and nothing else; where it is given up, what they held is put back. */
export async function setContents(
  changes: readonly ContentChange[],
  work: LongWork = {},
): Promise<Outcome<Changes>> {
  return writeExcel(async (context) => {
    const written = await writeCells(context, changes.flatMap(cellChange), work);
    if (!written.ok) return written;
    return done({ undo: cellsSteps(written.value), kept: keptCells(written.value) });
  });
}

function cellChange({ sheet, address, content, before }: ContentChange): readonly CellChange[] {
  const area = parseAddress(address);
  if (area === undefined) return [];
  // A number format is set whatever stood there, as the content decides about the cell.
  const numberFormat = content.kind === 'empty' ? null : (content.numberFormat ?? null);
  const expected = { held: before, numberFormat: numberFormat ?? '' };
  const { row, column } = area;
  return [{ sheet, row, column, expected, entry: entryOf(content), numberFormat }];
}
