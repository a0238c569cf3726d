import { intersectAreas, type Area } from '../grid/area.ts';
import { isErrorText, valueType, type CellValue } from '../grid/cellValue.ts';
import { apiNotFound } from '../richApi/apiError.ts';
import type { Place } from './excelModel.ts';
import { groupCells, type CellPosition } from './groupCells.ts';

type CellTest = (formula: string, value: CellValue) => boolean;

const tests: Readonly<Record<string, CellTest>> = {
  Formulas: (formula) => formula !== '',
  Constants: (formula, value) => formula === '' && valueType(value) !== 'Empty',
};

function positions({ sheet, area }: Place, isSought: CellTest): CellPosition[] {
  const values = sheet.values(area);
  return sheet.formulas(area).flatMap((line, row) =>
    line.flatMap((formula, column) => {
      const value = values[row]?.[column] ?? null;
      return isSought(formula, value)
        ? [{ row: area.row + row, column: area.column + column }]
        : [];
    }),
  );
}

/** Finds the cells with formulas, or with constants, of a range (`Range.getSpecialCells`); `Errors` narrows them. */
export function specialCells({ sheet, area }: Place, cellType: string, valueKind: string): Area[] {
  const test = tests[cellType];
  if (test === undefined) throw apiNotFound(`Range.getSpecialCells(${cellType})`);
  const used = sheet.usedArea();
  const within = used === null ? null : intersectAreas(area, used);
  if (within === null) return [];
  const isOfKind = (value: CellValue): boolean => valueKind !== 'Errors' || isErrorText(value);
  const found = positions(
    { sheet, area: within },
    (formula, value) => test(formula, value) && isOfKind(value),
  );
  return groupCells(found);
}
