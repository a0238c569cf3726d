import { inSteps } from '../app/longWork/inSteps.ts';
import type { LongWork } from '../app/longWork/longWork.ts';
import { parseAddress } from '../app/ports/cellAddress.ts';
import { done, type Outcome } from '../app/ports/outcome.ts';
import type { RangeAddress } from '../app/ports/rangeAddress.ts';
import type { ShownValue } from '../app/ports/selection.ts';
import { cellRectangles, keyOfPlace, type CellPlace } from './cellRectangles.ts';
import { loadedMatrix } from './loadedMatrix.ts';
import { readRanges } from './readRanges.ts';
import { readExcel } from './runExcel.ts';
import { supports } from './supports.ts';

type Values = readonly (readonly ShownValue[])[];

/** Each is an object of its own in a request. */
const rangesAtOnce = 500;

/** What cells answer, each with all that its answer spills into. */
export async function spilledValues(
  cells: readonly RangeAddress[],
  work: LongWork = {},
): Promise<Outcome<readonly Values[]>> {
  const single = await readRanges(cells);
  if (!single.ok) return single;
  const spilled = await spills(cells, work);
  if (!spilled.ok) return spilled;
  return done(
    cells.map((cell, at) => {
      const [place] = placeOf(cell);
      const spill = place === undefined ? undefined : spilled.value.get(keyOfPlace(place));
      return spill ?? single.value[at] ?? [['']];
    }),
  );
}

function placeOf({ sheet, address }: RangeAddress): readonly CellPlace[] {
  const area = parseAddress(address);
  return area === undefined ? [] : [{ sheet, row: area.row, column: area.column }];
}

/** The answers that spill, by the cell that they spill from. */
async function spills(
  cells: readonly RangeAddress[],
  work: LongWork,
): Promise<Outcome<ReadonlyMap<string, Values>>> {
  // Before this version of the API nothing spills.
  if (!supports('ExcelApi', '1.12')) return done(new Map());
  const rectangles = cellRectangles(cells.flatMap(placeOf));
  const steps = { stage: 'reading', size: rangesAtOnce } as const;
  const suspects = await inSteps(rectangles, steps, work, async (part) =>
    readExcel(async ({ workbook }) => {
      const loaded = part.map((rectangle) => {
        const { sheet, row, column, rows, columns } = rectangle;
        const worksheet = workbook.worksheets.getItem(sheet);
        const range = worksheet.getRangeByIndexes(row, column, rows, columns);
        range.load({ hasSpill: true });
        return { rectangle, range };
      });
      await workbook.context.sync();
      return done(
        loaded.flatMap(({ rectangle, range }) =>
          isDenied(range.hasSpill) ? [] : rectangle.cells.flat(),
        ),
      );
    }),
  );
  if (!suspects.ok) return suspects;
  const found = await inSteps(suspects.value.flat(), steps, work, readSpills);
  return found.ok ? done(new Map(found.value.flat())) : found;
}

/** @param answered null where it holds for some of the cells and not for others, which the types do not know */
const isDenied = (answered: boolean | null): boolean => answered === false;

async function readSpills(
  cells: readonly CellPlace[],
): Promise<Outcome<readonly (readonly [string, Values])[]>> {
  return readExcel(async ({ workbook }) => {
    const loaded = cells.map((cell) => {
      const sheet = workbook.worksheets.getItem(cell.sheet);
      const range = sheet.getRangeByIndexes(cell.row, cell.column, 1, 1);
      const spill = range.getSpillingToRangeOrNullObject();
      spill.load({ values: true });
      return { cell, spill };
    });
    await workbook.context.sync();
    return done(
      loaded.flatMap(({ cell, spill }) =>
        spill.isNullObject ? [] : [[keyOfPlace(cell), loadedMatrix(spill.values)] as const],
      ),
    );
  });
}
