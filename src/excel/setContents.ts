import type { LongWork } from '../app/longWork/longWork.ts';
import type { Outcome } from '../app/ports/outcome.ts';
import type { Changes } from '../app/ports/undoStep.ts';
import type { ContentChange } from '../app/ports/workbookPort.ts';
import type { CellChange } from './cellChange.ts';
import { entryOf } from './cellInput.ts';
import { placesOf } from './cellRectangles.ts';
import { changeCells } from './changeCells.ts';

/** Gives single cells another content, and nothing else; where it is given up, what they held is put back. */
export async function setContents(
  changes: readonly ContentChange[],
  work: LongWork = {},
): Promise<Outcome<Changes>> {
  return changeCells(changes.flatMap(cellChange), work);
}

function cellChange({ content, before, ...cell }: ContentChange): readonly CellChange[] {
  // A number format is set whatever stood there, as the content decides about the cell.
  const numberFormat = content.kind === 'empty' ? null : (content.numberFormat ?? null);
  const expected = { held: before, numberFormat: numberFormat ?? '' };
  return placesOf(cell).map((place) =>
    Object.assign(place, { expected, entry: entryOf(content), numberFormat }),
  );
}
