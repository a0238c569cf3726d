import type { LongWork } from '../app/longWork/longWork.ts';
import { done, type Outcome } from '../app/ports/outcome.ts';
import type { Changes } from '../app/ports/undoStep.ts';
import type { CellChange } from './cellChange.ts';
import { cellsSteps, keptCells } from './cellsSteps.ts';
import { writeExcel } from './runExcel.ts';
import { writeCells } from './writeCells.ts';

/** Changes single cells, and nothing else; where it is given up, what they were is set back. */
export async function changeCells(
  changes: readonly CellChange[],
  work: LongWork,
): Promise<Outcome<Changes>> {
  return writeExcel(async (context) => {
    const written = await writeCells(context, changes, work);
    if (!written.ok) return written;
    return done({ undo: cellsSteps(written.value), kept: keptCells(written.value) });
  });
}
