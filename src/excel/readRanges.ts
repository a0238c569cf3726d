import { formatAddress, parseAddress } from '../app/ports/cellAddress.ts';
import { done, type Outcome } from '../app/ports/outcome.ts';
import type { RangeAddress } from '../app/ports/rangeAddress.ts';
import type { ShownValue } from '../app/ports/selection.ts';
import { cellRectangles, type CellPlace } from './cellRectangles.ts';
import { shownValues } from './readSelection.ts';
import { readExcel } from './runExcel.ts';

/** What Excel takes as a name; asking for anything else would be an error. */
const definedName = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

type Values = readonly (readonly ShownValue[])[];

/** What of a cell is read. */
type Part = 'values' | 'formulas';

/** The values (or formulas) of ranges or defined names; undefined for one that is not there. */
export async function readRanges(
  ranges: readonly RangeAddress[],
  part: Part = 'values',
): Promise<Outcome<readonly (Values | undefined)[]>> {
  if (ranges.length === 0) return done([]);
  return readExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true });
    await context.sync();
    const sheets = new Map(worksheets.items.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    const read = new Map<RangeAddress, () => Values | undefined>();
    for (const { cells, ...area } of cellRectangles(ranges.flatMap(singleCell))) {
      const range = sheets.get(area.sheet.toLowerCase())?.getRange(formatAddress(area));
      range?.load(part);
      for (const [row, line] of cells.entries()) {
        for (const [column, { asked }] of line.entries()) {
          read.set(asked, () => oneCell(range?.[part], row, column));
        }
      }
    }
    for (const asked of ranges.filter((one) => !read.has(one))) {
      const range = rangeOf(context, sheets.get(asked.sheet.toLowerCase()), asked.address);
      range?.load(part);
      read.set(asked, () =>
        range === undefined || range.isNullObject ? undefined : shownValues(range[part]),
      );
    }
    await context.sync();
    return done(ranges.map((asked) => read.get(asked)?.()));
  });
}

/** Formulas mostly refer to single cells, and many of them: they are read in rectangles. */
function singleCell(asked: RangeAddress): readonly (CellPlace & { asked: RangeAddress })[] {
  const area = parseAddress(asked.address);
  if (area === undefined || area.rows * area.columns > 1) return [];
  return [{ sheet: asked.sheet, row: area.row, column: area.column, asked }];
}

function oneCell(answered: unknown, row: number, column: number): Values | undefined {
  const value = shownValues(answered)[row]?.[column];
  return value === undefined ? undefined : [[value]];
}

function rangeOf(
  { workbook }: Excel.RequestContext,
  sheet: Excel.Worksheet | undefined,
  address: string,
): Excel.Range | undefined {
  if (parseAddress(address) !== undefined) return sheet?.getRange(address);
  if (!definedName.test(address)) return undefined;
  return workbook.names.getItemOrNullObject(address).getRangeOrNullObject();
}
