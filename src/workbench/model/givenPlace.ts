import { parseArea } from '../grid/address.ts';
import type { SheetGrid } from '../grid/grid.ts';
import { splitSheetAddress } from '../grid/sheetAddress.ts';
import { invalidArgument } from '../richApi/apiError.ts';
import type { ExcelModel, Place } from './excelModel.ts';

/** Reads an argument that is a range or an address; an address without a sheet is of the sheet given, or of the active one. */
export function givenPlace(model: ExcelModel, given: unknown, own: SheetGrid | null): Place {
  const place = model.placeOf(given);
  if (place !== null) return place;
  if (typeof given !== 'string') throw invalidArgument();
  const { sheet: name, reference } = splitSheetAddress(given);
  const area = parseArea(reference);
  const sheet =
    name === null
      ? (own ?? model.grid.activeSheet())
      : model.grid.sheets().find((entry) => entry.name().toLowerCase() === name.toLowerCase());
  if (area === null || sheet === undefined) throw invalidArgument();
  return { sheet, area };
}
