import { intersectAreas, mapArea, type Area } from '../grid/area.ts';
import { invalidArgument, itemNotFound } from '../richApi/apiError.ts';
import type { ApiMembers, ApiObject, ApiProperty } from '../richApi/apiObject.ts';
import type { ExcelModel, Place } from './excelModel.ts';

function isCell({ rows, columns }: Area): boolean {
  return rows === 1 && columns === 1;
}

function isAnchor(spill: Area, area: Area): boolean {
  return spill.row === area.row && spill.column === area.column;
}

/** The spill that a cell belongs to, as its anchor or as a cell that is spilled into; null for none. */
export function spillAt({ sheet, area }: Place): Area | null {
  if (!isCell(area)) return null;
  return sheet.spills().find((spill) => intersectAreas(spill, area) !== null) ?? null;
}

/** True or false where all cells of the range are alike, null where they differ, as Excel tells it. */
function inSpill({ sheet, area }: Place): boolean | null {
  const shared = sheet
    .spills()
    .map((spill) => intersectAreas(spill, area))
    .reduce((sum, common) => sum + (common === null ? 0 : common.rows * common.columns), 0);
  if (shared === 0) return false;
  return shared === area.rows * area.columns ? true : null;
}

/** What a range tells of spills; every formula that spills is one that the file keeps as an array formula. */
export function spillProperties(place: Place): Readonly<Record<string, ApiProperty>> {
  const whether = { get: () => inSpill(place) };
  return { hasSpill: whether, savedAsArray: whether };
}

/** The methods of a range that lead along its spill. */
export function spillMethods(model: ExcelModel, place: Place): NonNullable<ApiMembers['methods']> {
  const { sheet, area } = place;
  const spilling = (): ApiObject | null => {
    const spill = spillAt(place);
    return spill !== null && isAnchor(spill, area) ? model.range({ sheet, area: spill }) : null;
  };
  const parent = (): ApiObject | null => {
    const spill = spillAt(place);
    return spill === null ? null : model.range({ sheet, area: { ...spill, rows: 1, columns: 1 } });
  };
  const demand = (range: ApiObject | null): ApiObject => {
    if (!isCell(area)) throw invalidArgument();
    if (range === null) throw itemNotFound();
    return range;
  };
  return {
    getSpillingToRange: () => demand(spilling()),
    getSpillingToRangeOrNullObject: spilling,
    getSpillParent: () => demand(parent()),
    getSpillParentOrNullObject: parent,
  };
}

/** For each cell of the range, where the anchor stands whose result is spilled into it; null for other cells. */
export function spillAnchors({ sheet, area }: Place): (Area | null)[][] {
  const spills = sheet.spills().filter((spill) => intersectAreas(spill, area) !== null);
  return mapArea(area, (row, column) => {
    const cell = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
    const spill = spills.find((each) => intersectAreas(each, cell) !== null);
    if (spill === undefined || isAnchor(spill, cell)) return null;
    return { ...spill, rows: 1, columns: 1 };
  });
}
