import { itemNotFound } from '../richApi/apiError.ts';
import { ApiObject } from '../richApi/apiObject.ts';
import { fixed, itemMethods, type ExcelModel } from './excelModel.ts';

function settingObject(model: ExcelModel, key: string): ApiObject {
  return new ApiObject({
    type: 'Setting',
    properties: {
      key: fixed(key),
      value: {
        get: () => model.records().settings[key],
        set: (given) => {
          model.records().settings[key] = given;
        },
      },
    },
    identity: () => ({ _Id: key, Id: key }),
    methods: {
      delete: () => {
        delete model.records().settings[key];
      },
    },
  });
}

/** `Excel.SettingCollection`, saved with the workbook. */
export function settingsObject(model: ExcelModel): ApiObject {
  const items = (): ApiObject[] =>
    Object.keys(model.records().settings).map((key) => settingObject(model, key));
  const find = (key: string): ApiObject | null =>
    Object.hasOwn(model.records().settings, key) ? settingObject(model, key) : null;
  return new ApiObject({
    type: 'SettingCollection',
    items,
    methods: {
      ...itemMethods(items, find, itemNotFound),
      add: (given) => {
        model.records().settings[given.text(0)] = given.raw(1);
        return settingObject(model, given.text(0));
      },
    },
  });
}
