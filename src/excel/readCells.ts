import type { LongWork } from '../app/longWork/longWork.ts';
import { done, type Outcome } from '../app/ports/outcome.ts';
import type { SheetCells } from '../app/ports/sheetCells.ts';
import { usedAreas } from './findFormulas.ts';
import { readAreas, type AreaContents, type SheetArea } from './readAreas.ts';
import { readExcel } from './runExcel.ts';

/** The used cells of all sheets: what they show and what they hold. */
export async function readCells(work: LongWork = {}): Promise<Outcome<readonly SheetCells[]>> {
  return readExcel(async (context) => {
    const areas = await usedAreas(context, undefined);
    const read = await readAreas(context, areas, ['values', 'formulas'], work);
    if (!read.ok) return read;
    return done(areas.map((area) => joined(area, read.value)));
  });
}

/** A large sheet is read in several parts, its rows in their order. */
function joined(
  { sheet, ...area }: SheetArea,
  parts: readonly AreaContents<SheetArea>[],
): SheetCells {
  const own = parts.filter((part) => part.area.sheet === sheet);
  return {
    sheet,
    area,
    values: own.flatMap(({ rows }) => rows('values')),
    formulas: own.flatMap(({ rows }) => rows('formulas')),
  };
}
