import { formatArea } from '../grid/address.ts';
import type { Area } from '../grid/area.ts';
import type { SheetGrid } from '../grid/grid.ts';
import { quoteSheetName } from '../grid/sheetAddress.ts';
import { itemNotFound } from '../richApi/apiError.ts';
import { ApiObject } from '../richApi/apiObject.ts';
import { itemMethods, type ExcelModel } from './excelModel.ts';

function addresses(sheet: SheetGrid, areas: readonly Area[]): string {
  const name = quoteSheetName(sheet.name());
  return areas.map((area) => `${name}!${formatArea(area)}`).join(',');
}

/** `Excel.RangeAreas`: several ranges of one sheet. */
export function rangeAreasObject(
  model: ExcelModel,
  sheet: SheetGrid,
  areas: readonly Area[],
): ApiObject {
  const ranges = areas.map((area) => model.range({ sheet, area }));
  const collection = new ApiObject({
    type: 'RangeCollection',
    items: () => ranges,
    methods: itemMethods(
      () => ranges,
      () => null,
      itemNotFound,
    ),
  });
  return new ApiObject({
    type: 'RangeAreas',
    properties: {
      address: { get: () => addresses(sheet, areas) },
      areaCount: { get: () => areas.length },
      cellCount: { get: () => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
    },
    afterCalculation: ['calculate'],
    links: { areas: () => collection, worksheet: () => model.worksheet(sheet) },
    methods: {
      setDirty: () => {
        model.grid.calculateAreas(sheet.id, areas, 'all-dependants');
      },
      calculate: () => {
        model.grid.calculateAreas(sheet.id, areas, model.behaviour().calculate);
      },
    },
  });
}
