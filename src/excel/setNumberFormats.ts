import type { LongWork } from '../app/longWork/longWork.ts';
import type { Outcome } from '../app/ports/outcome.ts';
import type { Changes } from '../app/ports/undoStep.ts';
import type { FormatChange } from '../app/ports/workbookPort.ts';
import type { CellChange } from './cellChange.ts';
import { placesOf } from './cellRectangles.ts';
import { changeCells } from './changeCells.ts';

/** Gives single cells another number format, and nothing else; where it is given up, the formats are set back. */
export async function setNumberFormats(
  changes: readonly FormatChange[],
  work: LongWork = {},
): Promise<Outcome<Changes>> {
  return changeCells(changes.flatMap(cellChange), work);
}

function cellChange({ numberFormat, before, ...cell }: FormatChange): readonly CellChange[] {
  const held = { formula: before.formula, isFormula: true };
  const expected = { held, numberFormat: before.numberFormat };
  return placesOf(cell).map((place) =>
    Object.assign(place, { expected, entry: null, numberFormat }),
  );
}
