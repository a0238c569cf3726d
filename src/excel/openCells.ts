import { parseAddress, type Area } from '../app/ports/cellAddress.ts';
import { done, refused, type Outcome } from '../app/ports/outcome.ts';
import type { CellsStep, WrittenCell } from '../app/ports/undoStep.ts';
import { isForeign, type CellChange } from './cellChange.ts';
import { restoredEntry } from './cellInput.ts';
import type { CellPlace } from './cellRectangles.ts';
import { heldContent, snapshotsOf, type CellSnapshot } from './cellSnapshot.ts';
import { keptCells } from './cellsSteps.ts';
import { cellState } from './cellState.ts';
import type { OpenStep } from './openStep.ts';
import { writeCells } from './writeCells.ts';

/** Cells are put back where they still hold what was written. */
export async function openCells(
  context: Excel.RequestContext,
  step: CellsStep,
): Promise<Outcome<OpenStep>> {
  const area = parseAddress(step.address);
  if (area === undefined) return refused({ code: 'not-found' });
  const read = await cellState(context, { sheet: step.sheet, ...area });
  if (!read.ok) return read;
  const changes = changesBack(step, area);
  const now = snapshotsOf(read.value);
  const isChanged = changes.some((change, index) => {
    const current = now[index];
    return current === undefined || isForeign(change, current);
  });
  return done({
    changed: isChanged ? { sheet: step.sheet, address: step.address } : undefined,
    takeBack: async () => {
      const written = await writeCells(context, changes);
      return written.ok ? done(keptCells(written.value)) : written;
    },
  });
}

function changesBack({ sheet, before, after }: CellsStep, area: Area): readonly CellChange[] {
  return snapshotsOf(before).map((cell, index) => {
    const [i, j] = [Math.floor(index / area.columns), index % area.columns];
    const place = { sheet, row: area.row + i, column: area.column + j };
    return changeBack(place, cell, after[i]?.[j] ?? leftAsItStood);
  });
}

const leftAsItStood: WrittenCell = { isEntered: false, held: null, numberFormat: null };

function changeBack(
  { sheet, row, column }: CellPlace,
  before: CellSnapshot,
  { isEntered, held, numberFormat }: WrittenCell,
): CellChange {
  return {
    sheet,
    row,
    column,
    expected: {
      held: held ?? heldContent(before),
      numberFormat: numberFormat ?? before.numberFormat,
    },
    entry: isEntered ? restoredEntry(before.formula, before.value) : null,
    numberFormat: numberFormat === null ? null : before.numberFormat,
    ignoresContent: held === null,
  };
}
