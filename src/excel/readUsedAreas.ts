import type { Area } from '../app/ports/cellAddress.ts';
import { done, type Outcome } from '../app/ports/outcome.ts';
import { areaOfRange } from './areaOfRange.ts';
import { readExcel } from './runExcel.ts';

/** The used part of each sheet; undefined for an empty one. */
export async function readUsedAreas(
  sheets: readonly string[],
): Promise<Outcome<readonly (Area | undefined)[]>> {
  return readExcel(async (context) => done(await usedAreasIn(context, sheets)));
}

/** The same within a request that runs. */
export async function usedAreasIn(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<readonly (Area | undefined)[]> {
  const ranges = sheets.map((name) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
    range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    return range;
  });
  await context.sync();
  return ranges.map((range) => (range.isNullObject ? undefined : areaOfRange(range)));
}
