import { ApiObject } from '../richApi/apiObject.ts';
import { applicationObject } from './application.ts';
import { customXmlPartsObject } from './customXmlParts.ts';
import { eventMethods, workbookTarget } from './eventRegistry.ts';
import { fixed, type ExcelModel } from './excelModel.ts';
import { settingsObject } from './settings.ts';
import { worksheetsObject } from './worksheets.ts';

/** `Excel.Workbook`, the root of the object model. */
export function workbookObject(model: ExcelModel): ApiObject {
  const selected = (): ApiObject => {
    const { sheetId, area } = model.grid.selection();
    return model.range({ sheet: model.grid.sheet(sheetId) ?? model.grid.activeSheet(), area });
  };
  const active = (): ApiObject => {
    const { sheetId, area } = model.grid.selection();
    const sheet = model.grid.sheet(sheetId) ?? model.grid.activeSheet();
    return model.range({ sheet, area: { ...area, rows: 1, columns: 1 } });
  };
  return new ApiObject({
    type: 'Workbook',
    properties: {
      name: fixed(model.fileName),
      readOnly: { get: () => model.behaviour().workbook === 'read-only' },
      isDirty: fixed(true),
      autoSave: fixed(false),
    },
    links: {
      application: () => applicationObject(model),
      customXmlParts: () => customXmlPartsObject(model),
      comments: () => model.comments(null),
      names: () => model.names(null),
      settings: () => settingsObject(model),
      tables: () => model.tables(null),
      worksheets: () => worksheetsObject(model),
    },
    methods: {
      ...eventMethods(model.events, workbookTarget),
      getActiveCell: active,
      getActiveChartOrNullObject: () => null,
      getSelectedRange: selected,
      save: () => null,
    },
  });
}
