import { parseArea } from '../grid/address.ts';
import { intersectAreas, isOnSheet, sheetLimits, type Area } from '../grid/area.ts';
import type { SheetGrid } from '../grid/grid.ts';
import { splitSheetAddress } from '../grid/sheetAddress.ts';
import { ApiError, invalidArgument, itemAlreadyExists } from '../richApi/apiError.ts';
import { ApiObject, type ApiProperty } from '../richApi/apiObject.ts';
import { eventMethods } from './eventRegistry.ts';
import { fixed, type ExcelModel } from './excelModel.ts';
import { forgetSheets } from './forgetSheets.ts';
import { worksheetProtection } from './worksheetProtection.ts';

const wholeSheet: Area = { row: 0, column: 0, ...sheetLimits };
const forbidden = /[\\/?*[\]:]/u;
const longestName = 31;

/** The id of a sheet as an add-in sees it. */
export function worksheetId(sheet: SheetGrid): string {
  return `{${sheet.id}}`;
}

/** Complains about a name that Excel would not take. */
export function demandSheetName(model: ExcelModel, name: unknown): string {
  if (
    typeof name !== 'string' ||
    name === '' ||
    name.length > longestName ||
    forbidden.test(name)
  ) {
    throw invalidArgument();
  }
  const taken = model.grid
    .sheets()
    .some((sheet) => sheet.name().toLowerCase() === name.toLowerCase());
  if (taken) throw itemAlreadyExists();
  return name;
}

function freezePanes(model: ExcelModel, sheet: SheetGrid): ApiObject {
  return new ApiObject({
    type: 'WorksheetFreezePanes',
    methods: {
      freezeRows: (given) => sheet.freeze(given.integer(0, 1), 0),
      freezeColumns: (given) => sheet.freeze(0, given.integer(0, 1)),
      unfreeze: () => sheet.freeze(0, 0),
      getLocationOrNullObject: () => {
        const { rows, columns } = sheet.frozen();
        if (rows + columns === 0) return null;
        const area = {
          row: 0,
          column: 0,
          rows: rows === 0 ? sheetLimits.rows : rows,
          columns: columns === 0 ? sheetLimits.columns : columns,
        };
        return model.range({ sheet, area });
      },
    },
  });
}

function properties(model: ExcelModel, sheet: SheetGrid): Readonly<Record<string, ApiProperty>> {
  const visibility = {
    get: () => (sheet.isHidden() ? 'Hidden' : 'Visible'),
    set: (given: unknown) => sheet.setHidden(given !== 'Visible'),
  };
  const rename = (given: unknown): void => {
    if (given !== sheet.name()) sheet.rename(demandSheetName(model, given));
  };
  return {
    id: fixed(worksheetId(sheet)),
    name: { get: () => sheet.name(), set: rename },
    position: { get: () => model.grid.sheets().findIndex(({ id }) => id === sheet.id) },
    visibility,
    showGridlines: fixed(true),
  };
}

function areaOf(address: string): Area {
  const area = parseArea(splitSheetAddress(address).reference);
  if (area === null) throw invalidArgument();
  return area;
}

function namedArea(model: ExcelModel, address: string): Area {
  const name = model.grid
    .names()
    .find((entry) => entry.name.toLowerCase() === address.toLowerCase());
  return areaOf(name === undefined ? address : name.formula.replace(/^=/u, ''));
}

function remove(model: ExcelModel, sheet: SheetGrid): void {
  const visible = model.grid.sheets().filter((other) => !other.isHidden());
  if (visible.length === 1 && visible[0]?.id === sheet.id) {
    throw new ApiError(
      'InvalidOperation',
      'A workbook must contain at least one visible worksheet.',
    );
  }
  model.grid.removeSheet(sheet.id);
  forgetSheets(model.records(), new Set(model.grid.sheets().map(({ id }) => id)));
}

/** `Excel.Worksheet`. */
export function worksheetObject(model: ExcelModel, sheet: SheetGrid): ApiObject {
  const range = (area: Area): ApiObject => {
    if (!isOnSheet(area)) throw invalidArgument();
    return model.range({ sheet, area });
  };
  const used = (): Area | null => sheet.usedArea();
  const neighbour = (step: number): ApiObject | null => {
    const sheets = model.grid.sheets();
    const next = sheets[sheets.findIndex(({ id }) => id === sheet.id) + step];
    return next === undefined ? null : model.worksheet(next);
  };
  return new ApiObject({
    type: 'Worksheet',
    properties: properties(model, sheet),
    identity: () => ({ Id: worksheetId(sheet) }),
    links: {
      charts: () => model.charts(sheet.id),
      comments: () => model.comments(sheet.id),
      freezePanes: () => freezePanes(model, sheet),
      names: () => model.names(sheet),
      protection: () => worksheetProtection(model, sheet.id),
      tables: () => model.tables(sheet.id),
    },
    afterCalculation: ['getUsedRange', 'getUsedRangeOrNullObject'],
    methods: {
      ...eventMethods(model.events, worksheetId(sheet)),
      activate: () => model.grid.activate(sheet.id),
      calculate: () => model.grid.calculateAll(),
      delete: () => remove(model, sheet),
      getCell: (given) =>
        range({ row: given.integer(0), column: given.integer(1), rows: 1, columns: 1 }),
      getNextOrNullObject: () => neighbour(1),
      getPreviousOrNullObject: () => neighbour(-1),
      getRange: (given) => range(given.has(0) ? namedArea(model, given.text(0)) : wholeSheet),
      getRangeByIndexes: (given) =>
        range({
          row: given.integer(0),
          column: given.integer(1),
          rows: given.integer(2),
          columns: given.integer(3),
        }),
      getRanges: (given) => model.rangeAreas(sheet, given.text(0).split(',').map(areaOf)),
      getUsedRange: () => range(used() ?? { row: 0, column: 0, rows: 1, columns: 1 }),
      getUsedRangeOrNullObject: () => {
        const area = used();
        const within = area === null ? null : intersectAreas(area, wholeSheet);
        return within === null ? null : range(within);
      },
    },
  });
}
