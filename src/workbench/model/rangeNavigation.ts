import { intersectAreas, isOnSheet, sheetLimits, type Area } from '../grid/area.ts';
import { invalidArgument, itemNotFound } from '../richApi/apiError.ts';
import type { ApiMembers, ApiObject } from '../richApi/apiObject.ts';
import type { ExcelModel, Place } from './excelModel.ts';
import { givenPlace } from './givenPlace.ts';
import { spillMethods } from './rangeSpill.ts';

type Methods = NonNullable<ApiMembers['methods']>;

function usedWithin({ sheet, area }: Place): Area | null {
  const used = sheet.usedArea();
  return used === null ? null : intersectAreas(area, used);
}

function bounding(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

/** The methods of a range that lead to other ranges. */
export function rangeNavigation(model: ExcelModel, place: Place): Methods {
  const { sheet, area } = place;
  const to = (next: Area): ApiObject => {
    if (!isOnSheet(next)) throw invalidArgument();
    return model.range({ sheet, area: next });
  };
  const toOrNull = (next: Area | null): ApiObject | null => (next === null ? null : to(next));
  const toOrMissing = (next: Area | null): ApiObject => {
    if (next === null) throw itemNotFound();
    return to(next);
  };
  const other = (given: unknown): Area => givenPlace(model, given, sheet).area;
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  return {
    getCell: (given) =>
      to({
        row: area.row + given.integer(0),
        column: area.column + given.integer(1),
        rows: 1,
        columns: 1,
      }),
    getResizedRange: (given) =>
      to({ ...area, rows: area.rows + given.integer(0), columns: area.columns + given.integer(1) }),
    getAbsoluteResizedRange: (given) =>
      to({ ...area, rows: given.integer(0), columns: given.integer(1) }),
    getOffsetRange: (given) =>
      to({ ...area, row: area.row + given.integer(0), column: area.column + given.integer(1) }),
    getRow: (given) => to({ ...area, row: area.row + given.integer(0), rows: 1 }),
    getColumn: (given) => to({ ...area, column: area.column + given.integer(0), columns: 1 }),
    getLastCell: () => to({ row: lastRow, column: lastColumn, rows: 1, columns: 1 }),
    getLastRow: () => to({ ...area, row: lastRow, rows: 1 }),
    getLastColumn: () => to({ ...area, column: lastColumn, columns: 1 }),
    getRowsBelow: (given) => to({ ...area, row: lastRow + 1, rows: given.integer(0, 1) }),
    getRowsAbove: (given) => {
      const rows = given.integer(0, 1);
      return to({ ...area, row: area.row - rows, rows });
    },
    getColumnsAfter: (given) =>
      to({ ...area, column: lastColumn + 1, columns: given.integer(0, 1) }),
    getColumnsBefore: (given) => {
      const columns = given.integer(0, 1);
      return to({ ...area, column: area.column - columns, columns });
    },
    getEntireRow: () => to({ ...area, column: 0, columns: sheetLimits.columns }),
    getEntireColumn: () => to({ ...area, row: 0, rows: sheetLimits.rows }),
    getUsedRange: () => to(usedWithin(place) ?? { ...area, rows: 1, columns: 1 }),
    getUsedRangeOrNullObject: () => toOrNull(usedWithin(place)),
    getIntersection: (given) => toOrMissing(intersectAreas(area, other(given.raw(0)))),
    getIntersectionOrNullObject: (given) => toOrNull(intersectAreas(area, other(given.raw(0)))),
    getBoundingRect: (given) => to(bounding(area, other(given.raw(0)))),
    ...spillMethods(model, place),
  };
}
