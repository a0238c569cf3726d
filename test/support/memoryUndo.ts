import type { Block, CellContent } from '../../src/app/ports/block.ts';
import type { RangeAddress } from '../../src/app/ports/rangeAddress.ts';
import type { CellsStep, UndoStep, WrittenCell } from '../../src/app/ports/undoStep.ts';
import { cellsOf, demandArea, type MemoryCell, type MemoryCells } from './memoryCells.ts';

const isFormula = ({ formula, value }: MemoryCell): boolean =>
  String(formula).startsWith('=') && formula !== value;

function writeContent(cells: MemoryCells, at: RangeAddress, content: CellContent): void {
  if (content.kind === 'empty' || content.kind === 'spilled') return;
  if (content.kind === 'text') cells.set(at, { formula: content.text, value: content.text });
  else cells.enter(at, content.kind === 'formula' ? content.formula : content.value);
  const { numberFormat } = content;
  if (numberFormat !== undefined) cells.set(at, { numberFormat });
}

/** Writes a block into cells in memory, and tells how to take it back. */
export function writeInMemory(cells: MemoryCells, place: RangeAddress, block: Block): CellsStep {
  const before = cells.state(place);
  const after = cellsOf(demandArea(place.address)).map((row, i) =>
    row.map((address, j): WrittenCell | null => {
      const at = { sheet: place.sheet, address };
      const content = block[i]?.[j] ?? { kind: 'empty' };
      writeContent(cells, at, content);
      if (content.kind === 'empty' || content.kind === 'spilled') return null;
      const written = cells.cell(at);
      const isSame = written.numberFormat === before.numberFormats[i]?.[j];
      return {
        isEntered: true,
        held: { formula: written.formula, isFormula: isFormula(written) },
        numberFormat: isSame ? null : written.numberFormat,
      };
    }),
  );
  return { kind: 'cells', ...place, before, after };
}

/** Whether somebody has changed since what a step wrote. */
export function isChangedInMemory(cells: MemoryCells, step: UndoStep): boolean {
  if (step.kind === 'cells') {
    return cellsOf(demandArea(step.address)).some((row, i) =>
      row.some((address, j) => {
        const written = step.after[i]?.[j];
        const cell = cells.cell({ sheet: step.sheet, address });
        const { held = null, numberFormat = null } = written ?? {};
        // What somebody has taken back already is as it should be.
        const isBack = cell.formula === step.before.formulas[i]?.[j];
        const hasOther = held !== null && held.formula !== cell.formula && !isBack;
        return hasOther || (numberFormat !== null && numberFormat !== cell.numberFormat);
      }),
    );
  }
  if (step.kind !== 'sheet') return false;
  const written = new Set(cellsOf(demandArea(step.address)).flat());
  const entered = [...(cells.sheets.get(step.name) ?? [])];
  const isBeyond = entered.some(([at, { formula }]) => formula !== '' && !written.has(at));
  const { formulas } = cells.state({ sheet: step.name, address: step.address });
  return isBeyond || JSON.stringify(formulas) !== JSON.stringify(step.after);
}

export function takeBackInMemory(cells: MemoryCells, step: UndoStep): void {
  if (step.kind === 'sheet') cells.sheets.delete(step.name);
  if (step.kind !== 'cells') return;
  for (const [i, row] of cellsOf(demandArea(step.address)).entries()) {
    for (const [j, address] of row.entries()) {
      takeCellBack(
        cells,
        { sheet: step.sheet, address },
        cellBefore(step, i, j),
        step.after[i]?.[j],
      );
    }
  }
}

function cellBefore({ before }: CellsStep, i: number, j: number): MemoryCell {
  return {
    formula: before.formulas[i]?.[j] ?? '',
    value: before.values[i]?.[j] ?? '',
    numberFormat: before.numberFormats[i]?.[j] ?? 'General',
  };
}

function takeCellBack(
  cells: MemoryCells,
  at: RangeAddress,
  { formula, value, numberFormat }: MemoryCell,
  written: WrittenCell | null | undefined,
): void {
  if (written?.isEntered === true) cells.set(at, { formula, value });
  if (typeof written?.numberFormat === 'string') cells.set(at, { numberFormat });
}
