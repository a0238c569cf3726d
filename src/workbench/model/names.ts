import { formatFixed, parseArea } from '../grid/address.ts';
import type { DefinedName, SheetGrid } from '../grid/grid.ts';
import { quoteSheetName, splitSheetAddress } from '../grid/sheetAddress.ts';
import { itemAlreadyExists, itemNotFound } from '../richApi/apiError.ts';
import { ApiObject } from '../richApi/apiObject.ts';
import { fixed, itemMethods, type ExcelModel, type Place } from './excelModel.ts';

function target(model: ExcelModel, formula: string): Place | null {
  const { sheet: name, reference } = splitSheetAddress(formula.replace(/^=/u, ''));
  const area = parseArea(reference);
  const sheet = model.grid.sheets().find((entry) => entry.name() === name) ?? null;
  return area === null || sheet === null ? null : { sheet, area };
}

function nameObject(model: ExcelModel, { name, formula, isHidden }: DefinedName): ApiObject {
  const range = (): ApiObject | null => {
    const place = target(model, formula);
    return place === null ? null : model.range(place);
  };
  return new ApiObject({
    type: 'NamedItem',
    properties: {
      name: fixed(name),
      formula: fixed(formula),
      value: fixed(formula),
      type: { get: () => (range() === null ? 'String' : 'Range') },
      scope: fixed('Workbook'),
      visible: {
        get: () => !isHidden,
        set: (visible) => model.grid.hideName(name, visible === false),
      },
      comment: fixed(''),
    },
    identity: () => ({ Id: name }),
    methods: {
      delete: () => model.grid.removeName(name),
      getRange: () => {
        const found = range();
        if (found === null) throw itemNotFound();
        return found;
      },
      getRangeOrNullObject: range,
    },
  });
}

function absoluteReference({ sheet, area }: Place): string {
  return `=${quoteSheetName(sheet.name())}!${formatFixed(area, 'cells')}`;
}

/** `Excel.NamedItemCollection`; names belong to the workbook, whichever collection adds them. */
export function namesObject(model: ExcelModel, _sheet: SheetGrid | null): ApiObject {
  const names = (): readonly DefinedName[] => model.grid.names();
  const items = (): ApiObject[] => names().map((name) => nameObject(model, name));
  const find = (key: string): ApiObject | null => {
    const name = names().find((entry) => entry.name.toLowerCase() === key.toLowerCase());
    return name === undefined ? null : nameObject(model, name);
  };
  return new ApiObject({
    type: 'NamedItemCollection',
    items,
    methods: {
      ...itemMethods(items, find, itemNotFound),
      add: (given) => {
        const name = given.text(0);
        if (find(name) !== null) throw itemAlreadyExists();
        const place = model.placeOf(given.raw(1));
        const formula = place === null ? given.text(1) : absoluteReference(place);
        model.grid.defineName(name, formula);
        return nameObject(model, { name, formula, isHidden: false });
      },
    },
  });
}
