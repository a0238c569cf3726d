import type { CellFormat } from '../grid/grid.ts';
import { invalidArgument, itemNotFound } from '../richApi/apiError.ts';
import { ApiObject } from '../richApi/apiObject.ts';
import type { ConditionalFormatRecord } from './bookRecords.ts';
import { fixed, type ExcelModel } from './excelModel.ts';
import { demandAllowed } from './protectedGrid.ts';

/** Lets a sheet show the conditional formats that it has now. */
export function showConditionalFormats(model: ExcelModel, sheetId: string): void {
  const looks = model.records().conditionalFormats.filter((record) => record.sheetId === sheetId);
  model.grid.sheet(sheetId)?.setConditionalLooks(looks);
}

function change(
  model: ExcelModel,
  record: ConditionalFormatRecord,
  changes: Partial<Pick<ConditionalFormatRecord, 'formula' | 'format' | 'stopIfTrue'>>,
): void {
  demandAllowed(model.records(), record.sheetId, 'allowFormatCells');
  Object.assign(record, changes);
  showConditionalFormats(model, record.sheetId);
}

function text(given: unknown): string {
  if (typeof given !== 'string') throw invalidArgument();
  return given;
}

type Setter = (format: CellFormat) => void;

function font({ format }: ConditionalFormatRecord, set: Setter): ApiObject {
  return new ApiObject({
    type: 'ConditionalRangeFont',
    properties: {
      bold: { get: () => format.bold ?? null, set: (given) => set({ bold: given === true }) },
      color: {
        get: () => format.fontColor ?? null,
        set: (given) => set({ fontColor: text(given) }),
      },
      italic: { get: () => format.italic ?? null, set: (given) => set({ italic: given === true }) },
      underline: {
        get: () => (format.underline === true ? 'Single' : 'None'),
        set: (given) => set({ underline: given !== 'None' }),
      },
    },
  });
}

function fill({ format }: ConditionalFormatRecord, set: Setter): ApiObject {
  return new ApiObject({
    type: 'ConditionalRangeFill',
    properties: {
      color: {
        get: () => format.fillColor ?? null,
        set: (given) => set({ fillColor: text(given) }),
      },
    },
    methods: { clear: () => set({ fillColor: null }) },
  });
}

/** `Excel.CustomConditionalFormat`: a formula, as of the first cell of the range, and the look while it is true. */
function custom(model: ExcelModel, record: ConditionalFormatRecord): ApiObject {
  const set: Setter = (format) =>
    change(model, record, { format: { ...record.format, ...format } });
  const formula = {
    get: () => record.formula,
    set: (given: unknown) => change(model, record, { formula: text(given) }),
  };
  return new ApiObject({
    type: 'CustomConditionalFormat',
    links: {
      rule: () =>
        new ApiObject({
          type: 'ConditionalFormatRule',
          properties: { formula, formulaLocal: formula },
        }),
      format: () =>
        new ApiObject({
          type: 'ConditionalRangeFormat',
          links: { font: () => font(record, set), fill: () => fill(record, set) },
        }),
    },
  });
}

/** `Excel.ConditionalFormat`. */
export function conditionalFormatObject(
  model: ExcelModel,
  record: ConditionalFormatRecord,
): ApiObject {
  const all = (): ConditionalFormatRecord[] => model.records().conditionalFormats;
  return new ApiObject({
    type: 'ConditionalFormat',
    properties: {
      id: fixed(record.id),
      type: fixed('Custom'),
      priority: {
        get: () =>
          all()
            .filter(({ sheetId }) => sheetId === record.sheetId)
            .indexOf(record),
      },
      stopIfTrue: {
        get: () => record.stopIfTrue,
        set: (given) => change(model, record, { stopIfTrue: given === true }),
      },
    },
    identity: () => ({ Id: record.id }),
    links: {
      custom: () => custom(model, record),
      customOrNullObject: () => custom(model, record),
    },
    methods: {
      delete: () => {
        demandAllowed(model.records(), record.sheetId, 'allowFormatCells');
        const at = all().indexOf(record);
        if (at >= 0) all().splice(at, 1);
        showConditionalFormats(model, record.sheetId);
      },
      getRange: () => {
        const sheet = model.grid.sheet(record.sheetId);
        if (sheet === null) throw itemNotFound();
        return model.range({ sheet, area: record.area });
      },
    },
  });
}
