import { formatArea } from '../grid/address.ts';
import { mapArea, sheetLimits, type Area } from '../grid/area.ts';
import { valueType } from '../grid/cellValue.ts';
import { quoteSheetName } from '../grid/sheetAddress.ts';
import { ApiError } from '../richApi/apiError.ts';
import type { ApiProperty } from '../richApi/apiObject.ts';
import type { Place } from './excelModel.ts';
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

function readFormulas({ sheet, area }: Place): unknown[][] {
  const values = sheet.values(area);
  return sheet
    .formulas(area)
    .map((row, i) => row.map((formula, j) => (formula === '' ? (values[i]?.[j] ?? '') : formula)));
}

function setNumberFormat({ sheet, area }: Place, given: unknown): void {
  const formats = spreadMatrix(area, given);
  sheet.setNumberFormats(
    area,
    formats.map((row) => row.map((format) => (typeof format === 'string' ? format : null))),
  );
}

function hasSpill({ sheet, area }: Place): boolean {
  return mapArea(area, (row, column) => sheet.spillArea(area.row + row, area.column + column))
    .flat()
    .some((spill) => spill !== null);
}

/** The plain properties of a range. */
export function rangeProperties(place: Place): Readonly<Record<string, ApiProperty>> {
  const { sheet, area } = place;
  const read = (get: () => unknown): (() => unknown) => {
    return () => {
      demandReadable(area);
      return get();
    };
  };
  const formulas = {
    get: read(() => readFormulas(place)),
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
    columnCount: { get: () => area.columns },
    columnIndex: { get: () => area.column },
    formulas,
    formulasLocal: formulas,
    hasSpill: { get: read(() => hasSpill(place)) },
    isEntireColumn: { get: () => area.rows === sheetLimits.rows },
    isEntireRow: { get: () => area.columns === sheetLimits.columns },
    numberFormat,
    numberFormatLocal: numberFormat,
    rowCount: { get: () => area.rows },
    rowIndex: { get: () => area.row },
    text: { get: read(() => sheet.texts(area)) },
    values: {
      get: read(() => sheet.values(area).map((row) => row.map((value) => value ?? ''))),
      set: (given) => writeCells(place, given),
    },
    valueTypes: { get: read(() => sheet.values(area).map((row) => row.map(valueType))) },
  };
}
