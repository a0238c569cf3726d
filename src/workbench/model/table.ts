import type { Area } from '../grid/area.ts';
import type { SheetGrid } from '../grid/grid.ts';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../richApi/apiError.ts';
import { ApiObject, type ApiProperty } from '../richApi/apiObject.ts';
import type { TableRecord } from './bookRecords.ts';
import { fixed, itemMethods, type ExcelModel } from './excelModel.ts';
import { givenPlace } from './givenPlace.ts';
import { demandAllowed } from './protectedGrid.ts';
import { drawTable } from './tableLook.ts';
import { writeCells } from './writeCells.ts';

function sheetOf(model: ExcelModel, record: TableRecord): SheetGrid {
  const sheet = model.grid.sheet(record.sheetId);
  if (sheet === null) throw itemNotFound();
  return sheet;
}

function body({ area }: TableRecord): Area {
  return { ...area, row: area.row + 1, rows: Math.max(1, area.rows - 1) };
}

function addRows(model: ExcelModel, record: TableRecord, values: unknown): void {
  const rows: unknown[] = Array.isArray(values) && Array.isArray(values[0]) ? values : [values];
  const { area } = record;
  const added = { ...area, row: area.row + area.rows, rows: rows.length };
  const sheet = sheetOf(model, record);
  writeCells({ sheet, area: added }, rows);
  record.area = { ...area, rows: area.rows + rows.length };
  drawTable(sheet, record);
}

function rowsObject(model: ExcelModel, record: TableRecord): ApiObject {
  const rows = new ApiObject({
    type: 'TableRowCollection',
    properties: { count: { get: () => record.area.rows - 1 } },
    methods: {
      add: (given) => {
        if (given.has(0) && given.integer(0) !== record.area.rows - 1) throw invalidArgument();
        addRows(model, record, given.raw(1));
        return rows;
      },
      getCount: () => record.area.rows - 1,
    },
  });
  return rows;
}

function columnObject(model: ExcelModel, record: TableRecord, index: number): ApiObject {
  const sheet = sheetOf(model, record);
  const column = (area: Area): Area => ({
    ...area,
    column: record.area.column + index,
    columns: 1,
  });
  return new ApiObject({
    type: 'TableColumn',
    properties: {
      id: fixed(index + 1),
      index: fixed(index),
      name: { get: () => String(sheet.values(column({ ...record.area, rows: 1 }))[0]?.[0] ?? '') },
      values: {
        get: () => sheet.values(column(record.area)).map((row) => row.map((cell) => cell ?? '')),
      },
    },
    methods: {
      getDataBodyRange: () => model.range({ sheet, area: column(body(record)) }),
      getHeaderRowRange: () => model.range({ sheet, area: column({ ...record.area, rows: 1 }) }),
      getRange: () => model.range({ sheet, area: column(record.area) }),
    },
  });
}

function columnsObject(model: ExcelModel, record: TableRecord): ApiObject {
  const items = (): ApiObject[] =>
    Array.from({ length: record.area.columns }, (_column, index) =>
      columnObject(model, record, index),
    );
  const find = (key: string): ApiObject | null =>
    items().find((column) => column.get('name') === key || String(column.get('id')) === key) ??
    null;
  return new ApiObject({
    type: 'TableColumnCollection',
    properties: { count: { get: () => record.area.columns } },
    items,
    methods: itemMethods(items, find, itemNotFound),
  });
}

function kept(record: TableRecord, key: 'showHeaders' | 'showTotals' | 'style'): ApiProperty {
  return {
    get: () => record[key],
    set: (given) => {
      if (typeof given !== typeof record[key]) throw invalidArgument();
      Object.assign(record, { [key]: given });
    },
  };
}

function rename(model: ExcelModel, record: TableRecord, name: unknown): void {
  if (typeof name !== 'string' || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name))
    throw invalidArgument();
  const taken =
    model.records().tables.some((other) => other !== record && other.name === name) ||
    model.grid.names().some((other) => other.name.toLowerCase() === name.toLowerCase());
  if (taken) throw itemAlreadyExists();
  record.name = name;
}

/** `Excel.Table`: its place and name are kept, its header drawn. */
export function tableObject(model: ExcelModel, record: TableRecord): ApiObject {
  const range = (area: Area): ApiObject => model.range({ sheet: sheetOf(model, record), area });
  const forget = (): void => {
    demandAllowed(model.records(), record.sheetId, 'never');
    const { tables } = model.records();
    tables.splice(tables.indexOf(record), 1);
  };
  return new ApiObject({
    type: 'Table',
    properties: {
      id: fixed(record.id),
      name: { get: () => record.name, set: (given) => rename(model, record, given) },
      showHeaders: kept(record, 'showHeaders'),
      showTotals: kept(record, 'showTotals'),
      style: kept(record, 'style'),
      showBandedRows: { get: () => true, set: () => undefined },
      showFilterButton: { get: () => false, set: () => undefined },
    },
    identity: () => ({ Id: record.id }),
    links: {
      columns: () => columnsObject(model, record),
      rows: () => rowsObject(model, record),
      worksheet: () => model.worksheet(sheetOf(model, record)),
    },
    methods: {
      convertToRange: () => {
        forget();
        return range(record.area);
      },
      delete: () => {
        forget();
        sheetOf(model, record).clear(record.area, 'all');
      },
      getDataBodyRange: () => range(body(record)),
      getHeaderRowRange: () => range({ ...record.area, rows: 1 }),
      getRange: () => range(record.area),
      resize: (given) => {
        const sheet = sheetOf(model, record);
        demandAllowed(model.records(), sheet.id, 'never');
        record.area = givenPlace(model, given.raw(0), sheet).area;
        drawTable(sheet, record);
      },
    },
  });
}
