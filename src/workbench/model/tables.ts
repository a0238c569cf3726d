import { intersectAreas } from '../grid/area.ts';
import type { SheetGrid } from '../grid/grid.ts';
import { apiNotFound, invalidArgument, itemNotFound } from '../richApi/apiError.ts';
import { ApiObject } from '../richApi/apiObject.ts';
import type { TableRecord } from './bookRecords.ts';
import { itemMethods, type ExcelModel, type Place } from './excelModel.ts';
import { givenPlace } from './givenPlace.ts';
import { demandAllowed } from './protectedGrid.ts';
import { drawTable } from './tableLook.ts';

function addTable(model: ExcelModel, { sheet, area }: Place, hasHeaders: boolean): ApiObject {
  if (!hasHeaders) throw apiNotFound('TableCollection.add without headers');
  demandAllowed(model.records(), sheet.id, 'never');
  const records = model.records();
  const overlaps = records.tables.some(
    (other) => other.sheetId === sheet.id && intersectAreas(other.area, area) !== null,
  );
  if (overlaps) throw invalidArgument();
  const number = records.nextNumber;
  records.nextNumber += 1;
  const record: TableRecord = {
    id: `{table-${number}}`,
    sheetId: sheet.id,
    name: `Table${number}`,
    area,
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
  };
  records.tables.push(record);
  drawTable(sheet, record);
  return model.table(record);
}

/** `Excel.TableCollection` of a sheet, or of the workbook. */
export function tablesObject(model: ExcelModel, sheetId: string | null): ApiObject {
  const records = (): TableRecord[] =>
    model.records().tables.filter((table) => sheetId === null || table.sheetId === sheetId);
  const items = (): ApiObject[] => records().map((record) => model.table(record));
  const find = (key: string): ApiObject | null => {
    const record = records().find(
      ({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase(),
    );
    return record === undefined ? null : model.table(record);
  };
  const ownSheet = (): SheetGrid | null => (sheetId === null ? null : model.grid.sheet(sheetId));
  return new ApiObject({
    type: 'TableCollection',
    properties: { count: { get: () => records().length } },
    items,
    methods: {
      ...itemMethods(items, find, itemNotFound),
      add: (given) => addTable(model, givenPlace(model, given.raw(0), ownSheet()), given.flag(1)),
    },
  });
}
