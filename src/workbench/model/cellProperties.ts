import type { ApiArguments } from '../richApi/apiArguments.ts';
import { invalidArgument } from '../richApi/apiError.ts';
import { ApiObject, type ApiMembers } from '../richApi/apiObject.ts';
import type { ExcelModel, Place } from './excelModel.ts';

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** What was asked for of an object, member by member: `{ format: { fill: { color: true } } }`. */
function askedOf(object: ApiObject, asked: unknown): unknown {
  if (!isRecord(asked)) throw invalidArgument();
  const wanted = Object.entries(asked).filter(([, member]) => member !== false);
  return Object.fromEntries(
    wanted.map(([name, member]) => {
      const value = object.get(name);
      if (!(value instanceof ApiObject)) return [name, value];
      return [name, name === 'borders' ? sidesOf(value, member) : askedOf(value, member)];
    }),
  );
}

/** What was asked for of the lines around a cell, side by side. */
function sidesOf(borders: ApiObject, asked: unknown): unknown {
  return Object.fromEntries(
    ['top', 'right', 'bottom', 'left'].map((side) => {
      const border = borders.get(side);
      return [side, border instanceof ApiObject ? askedOf(border, asked) : undefined];
    }),
  );
}

/** The methods of a range that tell many properties of its cells at once. */
export function cellProperties(
  model: ExcelModel,
  { sheet, area }: Place,
): NonNullable<ApiMembers['methods']> {
  const cell = (row: number, column: number): ApiObject =>
    model.range({ sheet, area: { row, column, rows: 1, columns: 1 } });
  const columns = Array.from({ length: area.columns }, (_column, at) => area.column + at);
  return {
    getCellProperties: (given: ApiArguments) =>
      Array.from({ length: area.rows }, (_row, at) =>
        columns.map((column) => askedOf(cell(area.row + at, column), given.raw(0))),
      ),
    getRowProperties: (given: ApiArguments) =>
      Array.from({ length: area.rows }, (_row, at) =>
        askedOf(cell(area.row + at, area.column), given.raw(0)),
      ),
    getColumnProperties: (given: ApiArguments) =>
      columns.map((column) => askedOf(cell(area.row, column), given.raw(0))),
  };
}
