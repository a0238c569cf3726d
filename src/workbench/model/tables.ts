import { parseArea } from '../grid/address.ts';
import type { SheetGrid } from '../grid/grid.ts';
import { splitSheetAddress } from '../grid/sheetAddress.ts';
import { apiNotFound, invalidArgument, itemNotFound } from '../richApi/apiError.ts';
import { ApiObject } from '../richApi/apiObject.ts';
import type { TableRecord } from './bookRecords.ts';
import { type ExcelModel, itemMethods, type Place } from './excelModel.ts';
import { drawTable } from './tableLook.ts';

function placeOf(model: ExcelModel, sheetId: string | null, given: unknown): Place {
  const place = model.placeOf(given);
  if (place !== null) return place;
  if (typeof given !== 'string') throw invalidArgument();
  const { sheet: name, reference } = splitSheetAddress(given);
  const area = parseArea(reference);
  const sheet = name === null ? ownSheet(model, sheetId) : sheetNamed(model, name);
  if (area === null || sheet === null) throw invalidArgument();
  return { sheet, area };
}

function ownSheet(model: ExcelModel, sheetId: string | null): SheetGrid | null {
  return sheetId === null ? model.grid.activeSheet() : model.grid.sheet(sheetId);
}

function sheetNamed(model: ExcelModel, name: string): SheetGrid | null {
  return (
    model.grid.sheets().find((sheet) => sheet.name().toLowerCase() === name.toLowerCase()) ?? null
  );
}

function addTable(model: ExcelModel, { sheet, area }: Place, hasHeaders: boolean): ApiObject {
  if (!hasHeaders) throw apiNotFound('TableCollection.add without headers');
  const records = model.records();
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
  return new ApiObject({
    type: 'TableCollection',
    properties: { count: { get: () => records().length } },
    items,
    methods: {
      ...itemMethods(items, find, itemNotFound),
      add: (given) => addTable(model, placeOf(model, sheetId, given.raw(0)), given.flag(1)),
    },
  });
}
