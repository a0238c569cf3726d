import { parseAddress } from '../app/ports/cellAddress.ts';
import { done, type Outcome } from '../app/ports/outcome.ts';
import type { RangeAddress } from '../app/ports/rangeAddress.ts';
import type { ShownValue } from '../app/ports/selection.ts';
import { cellsOfArea, coveringAreas, type CoveringArea } from './coveringAreas.ts';
import { readAreas, type SheetArea } from './readAreas.ts';
import { readExcel } from './runExcel.ts';

/** What Excel takes as a name; asking for anything else would be an error. */
const definedName = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

type Values = readonly (readonly ShownValue[])[];

/** What of a cell is read. */
type Part = 'values' | 'formulas';

/** A range with where it is. */
interface PlacedRange extends SheetArea {
  readonly asked: RangeAddress;
}

/** The values (or formulas) of ranges or defined names; undefined for one that is not there. */
export async function readRanges(
  ranges: readonly RangeAddress[],
  part: Part = 'values',
): Promise<Outcome<readonly (Values | undefined)[]>> {
  if (ranges.length === 0) return done([]);
  return readExcel(async (context) => {
    const placed = await placedRanges(context, ranges);
    // Formulas mostly refer to single cells, and many of them: they are read together.
    const single = coveringAreas(placed.filter(isSingle));
    const cells = await readAreas(context, single, [part]);
    if (!cells.ok) return cells;
    const wide = await readAreas(
      context,
      placed.filter((range) => !isSingle(range)),
      [part],
    );
    if (!wide.ok) return wide;
    const values = new Map<RangeAddress, Values>();
    for (const { area, rows } of wide.value) {
      values.set(area.asked, [...(values.get(area.asked) ?? []), ...rows(part)]);
    }
    for (const { area, rows } of cells.value) {
      for (const [asked, value] of cellValues(area, rows(part))) values.set(asked, [[value]]);
    }
    return done(ranges.map((range) => values.get(range)));
  });
}

function isSingle({ rows, columns }: PlacedRange): boolean {
  return rows * columns === 1;
}

function cellValues(
  area: CoveringArea<PlacedRange>,
  values: Values,
): readonly (readonly [RangeAddress, ShownValue])[] {
  return cellsOfArea(area).map(
    ({ asked, row, column }) =>
      [asked, values[row - area.row]?.[column - area.column] ?? ''] as const,
  );
}

/** Ranges that are there; sheets are found whatever the case of their names. */
async function placedRanges(
  context: Excel.RequestContext,
  ranges: readonly RangeAddress[],
): Promise<readonly PlacedRange[]> {
  const { worksheets } = context.workbook;
  worksheets.load({ name: true });
  const named = ranges
    .filter(({ address }) => isName(address))
    .map((asked) => {
      const range = context.workbook.names
        .getItemOrNullObject(asked.address)
        .getRangeOrNullObject();
      range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
      range.load('worksheet/name');
      return { asked, range };
    });
  await context.sync();
  const sheets = new Map(worksheets.items.map(({ name }) => [name.toLowerCase(), name]));
  const byAddress = ranges.flatMap((asked) => {
    const [area, sheet] = [parseAddress(asked.address), sheets.get(asked.sheet.toLowerCase())];
    return area === undefined || sheet === undefined ? [] : [{ ...area, sheet, asked }];
  });
  const byName = named.flatMap(({ asked, range }) => {
    if (range.isNullObject) return [];
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    return [{ sheet: range.worksheet.name, row, column, rows, columns, asked }];
  });
  return [...byAddress, ...byName];
}

const isName = (address: string): boolean =>
  parseAddress(address) === undefined && definedName.test(address);
