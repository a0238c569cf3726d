import type { LongWork } from '../app/longWork/longWork.ts';
import { mapInSteps } from '../app/longWork/mapInSteps.ts';
import { formatCell } from '../app/ports/cellAddress.ts';
import type { FormulaCell } from '../app/ports/formulaCell.ts';
import { done, type Outcome } from '../app/ports/outcome.ts';
import type { CellPlace } from './cellRectangles.ts';
import { cellsOfArea, coveringAreas, type CoveringArea } from './coveringAreas.ts';
import { readAreas, type AreaContents } from './readAreas.ts';

/** A cell that is known to hold a formula of ours. */
export interface OwnCell extends CellPlace {
  readonly formula: string;
  readonly isArray?: true;
}

/** Reads what cells hold by now and what they show, in the order in which they are given. */
export async function readFormulaCells(
  context: Excel.RequestContext,
  cells: readonly OwnCell[],
  work: LongWork = {},
): Promise<Outcome<readonly FormulaCell[]>> {
  const parts = ['formulas', 'values', 'valueTypes', 'numberFormat'] as const;
  const read = await readAreas(context, coveringAreas(cells), parts, work);
  if (!read.ok) return read;
  const shown = await mapInSteps(read.value, 'reading', work, shownCells);
  if (!shown.ok) return shown;
  const byCell = new Map(shown.value.flat());
  return done(cells.flatMap((cell) => byCell.get(cell) ?? []));
}

function shownCells({
  area,
  rows,
}: AreaContents<CoveringArea<OwnCell>>): readonly (readonly [OwnCell, FormulaCell])[] {
  const [values, formulas] = [rows('values'), rows('formulas')];
  const [types, formats] = [rows('valueTypes'), rows('numberFormat')];
  return cellsOfArea(area).map((cell) => {
    const [i, j] = [cell.row - area.row, cell.column - area.column];
    const value = values[i]?.[j] ?? '';
    const shown: FormulaCell = {
      sheet: cell.sheet,
      address: formatCell(cell.row, cell.column),
      formula: String(formulas[i]?.[j] ?? ''),
      value,
      ...(types[i]?.[j] === 'Error' ? { error: String(value) } : {}),
      numberFormat: String(formats[i]?.[j] ?? 'General'),
      ...(cell.isArray === true ? { isArray: true } : {}),
    };
    return [cell, shown] as const;
  });
}
