import { intersectAreas } from '../grid/area.ts';
import { apiNotFound, itemNotFound } from '../richApi/apiError.ts';
import { ApiObject } from '../richApi/apiObject.ts';
import type { ConditionalFormatRecord } from './bookRecords.ts';
import { conditionalFormatObject, showConditionalFormats } from './conditionalFormat.ts';
import { itemMethods, type ExcelModel, type Place } from './excelModel.ts';
import { demandAllowed } from './protectedGrid.ts';

/** The one kind of which the workbench knows what it shows. */
const custom = 'Custom';

/** `Excel.ConditionalFormatCollection` of a range: the formats of its sheet that reach into it, the last added first. */
export function conditionalFormatsObject(model: ExcelModel, { sheet, area }: Place): ApiObject {
  const all = (): ConditionalFormatRecord[] => model.records().conditionalFormats;
  const own = (): readonly ConditionalFormatRecord[] =>
    all().filter(
      (record) => record.sheetId === sheet.id && intersectAreas(record.area, area) !== null,
    );
  const items = (): ApiObject[] => own().map((record) => conditionalFormatObject(model, record));
  const find = (key: string): ApiObject | null => {
    const record = own().find(({ id }) => id === key);
    return record === undefined ? null : conditionalFormatObject(model, record);
  };
  return new ApiObject({
    type: 'ConditionalFormatCollection',
    items,
    methods: {
      ...itemMethods(items, find, itemNotFound),
      add: (given) => {
        const kind = given.text(0);
        if (kind !== custom) throw apiNotFound(`ConditionalFormatCollection.add(${kind})`);
        const records = model.records();
        demandAllowed(records, sheet.id, 'allowFormatCells');
        const record: ConditionalFormatRecord = {
          id: `{conditional-format-${records.nextNumber}}`,
          sheetId: sheet.id,
          area,
          formula: '',
          format: {},
          stopIfTrue: false,
        };
        records.nextNumber += 1;
        records.conditionalFormats.unshift(record);
        return conditionalFormatObject(model, record);
      },
      clearAll: () => {
        demandAllowed(model.records(), sheet.id, 'allowFormatCells');
        for (const record of own()) all().splice(all().indexOf(record), 1);
        showConditionalFormats(model, sheet.id);
      },
    },
  });
}
