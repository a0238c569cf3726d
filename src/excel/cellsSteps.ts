import { formatAddress, formatCell } from '../app/ports/cellAddress.ts';
import type { RangeAddress } from '../app/ports/rangeAddress.ts';
import type { CellsStep, WrittenCell } from '../app/ports/undoStep.ts';
import { isInert } from './cellChange.ts';
import { cellRectangles, type CellPlace, type CellRectangle } from './cellRectangles.ts';
import { heldContent } from './cellSnapshot.ts';
import type { CellOutcome } from './writePart.ts';

type PlacedOutcome = CellPlace & { readonly outcome: CellOutcome };

/** How to take back what was written, a step for each rectangle. */
export function cellsSteps(outcomes: readonly CellOutcome[]): readonly CellsStep[] {
  const placed = outcomes.map((outcome): PlacedOutcome => {
    const { sheet, row, column } = outcome.change;
    return { sheet, row, column, outcome };
  });
  return cellRectangles(placed)
    .map(cellsStep)
    .filter(({ after }) => after.flat().some(Boolean));
}

function cellsStep(rectangle: CellRectangle<PlacedOutcome>): CellsStep {
  const cells = rectangle.cells.map((row) => row.map(({ outcome }) => outcome));
  return {
    kind: 'cells',
    sheet: rectangle.sheet,
    address: formatAddress(rectangle),
    before: {
      formulas: cells.map((row) => row.map(({ before }) => before.formula)),
      values: cells.map((row) => row.map(({ before }) => before.value)),
      numberFormats: cells.map((row) => row.map(({ before }) => before.numberFormat)),
    },
    after: cells.map((row) => row.map(writtenCell)),
  };
}

function writtenCell({ change, before, shown }: CellOutcome): WrittenCell | null {
  if (isInert(change)) return null;
  const isEntered = change.entry !== null;
  return {
    isEntered,
    held: isEntered && change.isSpilled !== true ? heldContent(shown) : null,
    numberFormat: shown.numberFormat === before.numberFormat ? null : shown.numberFormat,
  };
}

/** The cells that hold what somebody entered meanwhile. */
export function keptCells(outcomes: readonly CellOutcome[]): readonly RangeAddress[] {
  return outcomes
    .filter(({ isKept }) => isKept)
    .map(({ change: { sheet, row, column } }) => ({
      sheet,
      address: formatCell(row, column),
    }));
}
