import { accessDenied } from '../richApi/apiError.ts';
import { ApiObject } from '../richApi/apiObject.ts';
import type { ExcelModel } from './excelModel.ts';
import { readProtectionOptions, strictOptions } from './protectionOptions.ts';

/** `Excel.WorksheetProtection`: to protect twice, or to take off what is not there, is `AccessDenied` as in Excel. */
export function worksheetProtection(model: ExcelModel, sheetId: string): ApiObject {
  const all = (): ReturnType<ExcelModel['records']>['protection'] => model.records().protection;
  return new ApiObject({
    type: 'WorksheetProtection',
    properties: {
      protected: { get: () => all()[sheetId] !== undefined },
      options: { get: () => all()[sheetId]?.options ?? strictOptions },
    },
    methods: {
      protect: (given) => {
        if (all()[sheetId] !== undefined) throw accessDenied();
        const options = readProtectionOptions(given.raw(0));
        all()[sheetId] = { options, password: given.text(1, '') };
      },
      unprotect: (given) => {
        if (all()[sheetId]?.password !== given.text(0, '')) throw accessDenied();
        delete all()[sheetId];
      },
    },
  });
}
