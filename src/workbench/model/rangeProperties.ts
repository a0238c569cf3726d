import { formatArea } from '../grid/address.ts';
import { sheetLimits, type Area } from '../grid/area.ts';
import { valueType } from '../grid/cellValue.ts';
import { quoteSheetName } from '../grid/sheetAddress.ts';
import { ApiError } from '../richApi/apiError.ts';
import type { ApiProperty } from '../richApi/apiObject.ts';
import type { ExcelModel, Place } from './excelModel.ts';
import { placeFrame } from './placeFrame.ts';
import { spillAnchors, spillProperties } from './rangeSpill.ts';
import { spreadMatrix, writeCells } from './writeCells.ts';

const mostCells = 5_000_000;

/** The address of a place as Excel tells it, with its sheet. */
export function placeAddress({ sheet, area }: Place): string {
  return `${quoteSheetName(sheet.name())}!${formatArea(area)}`;
}

function demandReadable({ rows, columns }: Area): void {
  if (rows * columns <= mostCells) return;
  throw new ApiError(
    'ResponsePayloadSizeLimitExceeded',
    'The range has too many cells to read.',
    413,
  );
}

function readFormulas(model: ExcelModel, place: Place): unknown[][] {
  const { sheet, area } = place;
  const values = sheet.values(area);
  const anchors = model.behaviour().spilledFormula === 'of-anchor' ? spillAnchors(place) : [];
  return sheet.formulas(area).map((row, i) =>
    row.map((formula, j) => {
      if (formula !== '') return formula;
      const anchor = anchors[i]?.[j] ?? null;
      return anchor === null ? (values[i]?.[j] ?? '') : sheet.formulas(anchor)[0]?.[0];
    }),
  );
}

function setNumberFormat({ sheet, area }: Place, given: unknown): void {
  const formats = spreadMatrix(area, given);
  sheet.setNumberFormats(
    area,
    formats.map((row) => row.map((format) => (typeof format === 'string' ? format : null))),
  );
}

/** Null where some of its columns are hidden and some are not. */
function columnHidden({ sheet, area }: Place): Readonly<Record<string, ApiProperty>> {
  const columns = Math.min(area.columns, 200);
  const get = (): boolean | null => {
    const each = Array.from({ length: columns }, (_column, at) =>
      sheet.isColumnHidden(area.column + at),
    );
    return each.every(Boolean) ? true : each.some(Boolean) ? null : false;
  };
  const set = (given: unknown): void =>
    sheet.setColumnsHidden(area.column, columns, given === true);
  return { columnHidden: { get, set } };
}

function frameProperties(place: Place): Readonly<Record<string, ApiProperty>> {
  return {
    left: { get: () => placeFrame(place).left },
    top: { get: () => placeFrame(place).top },
    width: { get: () => placeFrame(place).width },
    height: { get: () => placeFrame(place).height },
  };
}

/** The plain properties of a range. */
export function rangeProperties(
  model: ExcelModel,
  place: Place,
): Readonly<Record<string, ApiProperty>> {
  const { sheet, area } = place;
  const read = (get: () => unknown): (() => unknown) => {
    return () => {
      demandReadable(area);
      return get();
    };
  };
  const formulas = {
    get: read(() => readFormulas(model, place)),
    set: (given: unknown) => writeCells(place, given),
  };
  const numberFormat = {
    get: read(() => sheet.numberFormats(area)),
    set: (given: unknown) => setNumberFormat(place, given),
  };
  return {
    address: { get: () => placeAddress(place) },
    addressLocal: { get: () => placeAddress(place) },
    cellCount: { get: () => area.rows * area.columns },
    ...columnHidden(place),
    ...frameProperties(place),
    rowHidden: { get: () => false },
    columnCount: { get: () => area.columns },
    columnIndex: { get: () => area.column },
    formulas,
    formulasLocal: formulas,
    isEntireColumn: { get: () => area.rows === sheetLimits.rows },
    isEntireRow: { get: () => area.columns === sheetLimits.columns },
    numberFormat,
    numberFormatLocal: numberFormat,
    rowCount: { get: () => area.rows },
    rowIndex: { get: () => area.row },
    ...spillProperties(place),
    text: { get: read(() => sheet.texts(area)) },
    values: {
      get: read(() => sheet.values(area).map((row) => row.map((value) => value ?? ''))),
      set: (given) => writeCells(place, given),
    },
    valueTypes: { get: read(() => sheet.values(area).map((row) => row.map(valueType))) },
  };
}
