import { formatCell } from '../app/ports/cellAddress.ts';
import type { FormulaCell } from '../app/ports/formulaCell.ts';
import { done, type Outcome } from '../app/ports/outcome.ts';
import { cellRectangles, keyOfPlace, type CellPlace } from './cellRectangles.ts';
import { readAreas, type AreaContents, type SheetArea } from './readAreas.ts';

/** A cell that is known to hold a formula of ours. */
export interface OwnCell extends CellPlace {
  readonly formula: string;
  readonly isArray?: true;
}

/** Reads what cells hold by now and what they show, in the order in which they are given. */
export async function readFormulaCells(
  context: Excel.RequestContext,
  cells: readonly OwnCell[],
): Promise<Outcome<readonly FormulaCell[]>> {
  const parts = ['formulas', 'values', 'valueTypes', 'numberFormat'] as const;
  const read = await readAreas(context, cellRectangles(cells), parts);
  if (!read.ok) return read;
  const shown = new Map(read.value.flatMap(shownCells));
  return done(
    cells.flatMap((cell) => {
      const shownCell = shown.get(keyOfPlace(cell));
      if (shownCell === undefined) return [];
      return cell.isArray === true ? { ...shownCell, isArray: true as const } : shownCell;
    }),
  );
}

function shownCells({
  area,
  rows,
}: AreaContents<SheetArea>): readonly (readonly [string, FormulaCell])[] {
  const [formulas, types, formats] = [rows('formulas'), rows('valueTypes'), rows('numberFormat')];
  return rows('values').flatMap((line, i) =>
    line.map((value, j) => {
      const place = { sheet: area.sheet, row: area.row + i, column: area.column + j };
      const cell: FormulaCell = {
        sheet: area.sheet,
        address: formatCell(place.row, place.column),
        formula: String(formulas[i]?.[j] ?? ''),
        value,
        ...(types[i]?.[j] === 'Error' ? { error: String(value) } : {}),
        numberFormat: String(formats[i]?.[j] ?? 'General'),
      };
      return [keyOfPlace(place), cell] as const;
    }),
  );
}
