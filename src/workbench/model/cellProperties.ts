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
      return [name, value instanceof ApiObject ? askedOf(value, member) : value];
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
    getColumnProperties: (given: ApiArguments) =>
      columns.map((column) => askedOf(cell(area.row, column), given.raw(0))),
  };
}
