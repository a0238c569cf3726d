import type { SheetGrid } from '../grid/grid.ts';
import { itemNotFound } from '../richApi/apiError.ts';
import { ApiObject } from '../richApi/apiObject.ts';
import { eventMethods, workbookTarget } from './eventRegistry.ts';
import { itemMethods, type ExcelModel } from './excelModel.ts';
import { demandSheetName, worksheetId } from './worksheet.ts';

function freeName(model: ExcelModel): string {
  const taken = new Set(model.grid.sheets().map((sheet) => sheet.name().toLowerCase()));
  let number = 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/** `Excel.WorksheetCollection`. */
export function worksheetsObject(model: ExcelModel): ApiObject {
  const items = (): ApiObject[] => model.grid.sheets().map((sheet) => model.worksheet(sheet));
  const find = (key: string): SheetGrid | undefined =>
    model.grid
      .sheets()
      .find(
        (sheet) => worksheetId(sheet) === key || sheet.name().toLowerCase() === key.toLowerCase(),
      );
  const findObject = (key: string): ApiObject | null => {
    const sheet = find(key);
    return sheet === undefined ? null : model.worksheet(sheet);
  };
  return new ApiObject({
    type: 'WorksheetCollection',
    items,
    methods: {
      ...eventMethods(model.events, workbookTarget),
      ...itemMethods(items, findObject, itemNotFound),
      add: (given) => {
        const name = given.has(0) ? demandSheetName(model, given.raw(0)) : freeName(model);
        return model.worksheet(model.grid.addSheet(name));
      },
      getActiveWorksheet: () => model.worksheet(model.grid.activeSheet()),
    },
  });
}
