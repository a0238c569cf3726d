import type { LongWork } from '../app/longWork/longWork.ts';
import { mapInSteps } from '../app/longWork/mapInSteps.ts';
import { commonArea, parseAddress, type Area } from '../app/ports/cellAddress.ts';
import type { FormulaCell } from '../app/ports/formulaCell.ts';
import type { Outcome } from '../app/ports/outcome.ts';
import type { PartOfWorkbook } from '../app/ports/workbookPort.ts';
import { readFormulaCells, type OwnCell } from './formulaCells.ts';
import { isOwnFormula } from './ownFormula.ts';
import { readAreas, type AreaContents, type SheetArea } from './readAreas.ts';
import { usedAreasIn } from './readUsedAreas.ts';
import { readExcel } from './runExcel.ts';
import { withoutSpilled } from './withoutSpilled.ts';

/**
 * Every cell whose formula calls a function of ours, sheet by sheet in reading order: of the workbook, or of a sheet or range of it.
 * Around a range the cells beside it are read too, as an answer that spills into it tells itself by its neighbours.
 */
export async function findFormulas(
  work: LongWork = {},
  within?: PartOfWorkbook,
): Promise<Outcome<readonly FormulaCell[]>> {
  return readExcel(async (context) => {
    const meant = areaOf(within);
    const areas = await usedAreas(context, within?.sheet);
    const read = await readAreas(context, clipped(areas, around(meant)), ['formulas'], work);
    if (!read.ok) return read;
    const own = await mapInSteps(read.value, 'reading', work, ownCells);
    if (!own.ok) return own;
    const cells = await withoutSpilled(context, own.value.flat(), work);
    if (!cells.ok) return cells;
    return readFormulaCells(
      context,
      cells.value.filter(({ row, column }) =>
        isInside(meant, { row, column, rows: 1, columns: 1 }),
      ),
      work,
    );
  });
}

/** Undefined where all of a sheet is meant. */
function areaOf({ address }: Partial<PartOfWorkbook> = {}): Area | undefined {
  return address === undefined ? undefined : parseAddress(address);
}

function around(area: Area | undefined): Area | undefined {
  if (area === undefined) return undefined;
  const [row, column] = [Math.max(0, area.row - 1), Math.max(0, area.column - 1)];
  const rows = area.row - row + area.rows + 1;
  const columns = area.column - column + area.columns + 1;
  return { row, column, rows, columns };
}

function clipped(areas: readonly SheetArea[], to: Area | undefined): readonly SheetArea[] {
  if (to === undefined) return areas;
  return areas.flatMap((area) => {
    const common = commonArea(area, to);
    return common === undefined ? [] : [{ sheet: area.sheet, ...common }];
  });
}

const isInside = (area: Area | undefined, cell: Area): boolean =>
  area === undefined || commonArea(area, cell) !== undefined;

/** The used area of each sheet, or of one. */
export async function usedAreas(
  context: Excel.RequestContext,
  sheet: string | undefined,
): Promise<readonly SheetArea[]> {
  const names = sheet === undefined ? await sheetNames(context) : [sheet];
  const used = await usedAreasIn(context, names);
  return names.flatMap((name, at) => {
    const area = used[at];
    return area === undefined ? [] : [{ sheet: name, ...area }];
  });
}

async function sheetNames(context: Excel.RequestContext): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  worksheets.load({ name: true });
  await context.sync();
  return worksheets.items.map(({ name }) => name);
}

function ownCells({ area, rows }: AreaContents<SheetArea>): readonly OwnCell[] {
  const { sheet, row, column } = area;
  return rows('formulas').flatMap((cells, i) =>
    cells.flatMap((formula, j) =>
      isOwnFormula(formula) ? [{ sheet, row: row + i, column: column + j, formula }] : [],
    ),
  );
}
