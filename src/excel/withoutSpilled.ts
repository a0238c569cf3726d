import { chunks } from '../app/longWork/chunks.ts';
import { inOrder } from '../app/longWork/inOrder.ts';
import type { LongWork } from '../app/longWork/longWork.ts';
import { mapInSteps } from '../app/longWork/mapInSteps.ts';
import { parseAddress, withoutSheet } from '../app/ports/cellAddress.ts';
import { done, type Outcome } from '../app/ports/outcome.ts';
import { groupBy } from '../domain/groupBy.ts';
import { cellRectangles, type CellRectangle } from './cellRectangles.ts';
import type { OwnCell } from './formulaCells.ts';
import { supports } from './supports.ts';

/** Each is an object of its own in a request, with the parent of its spill. */
const rangesAtOnce = 500;

/**
 * Leaves out cells that an answer is spilled into, which may tell the formula of the cell that it comes from, and marks the
 * cells of array formulas: to enter the formula of either again would break what is whole.
 */
export async function withoutSpilled(
  context: Excel.RequestContext,
  cells: readonly OwnCell[],
  work: LongWork,
): Promise<Outcome<readonly OwnCell[]>> {
  // Before this version of the API nothing spills.
  if (!supports('ExcelApi', '1.12')) return done(cells);
  const ofFormulas = groupBy(cells, ({ formula }) => formula);
  const alike = await mapInSteps([...ofFormulas.values()], 'reading', work, neighbours);
  if (!alike.ok) return alike;
  const suspects = await inOrder(chunks(alike.value.flat(), rangesAtOnce), async (part) =>
    done(await perhapsArrays(context, part)),
  );
  if (!suspects.ok) return suspects;
  const known = await inOrder(chunks(suspects.value.flat(), rangesAtOnce), async (part) =>
    done(await lookAt(context, part)),
  );
  if (!known.ok) return known;
  const seen = new Map(known.value.flat());
  return done(cells.flatMap((cell) => (seen.has(cell) ? (seen.get(cell) ?? []) : cell)));
}

/** Rectangles of one formula: what spills or is an array tells it in each of its cells. */
function neighbours(alike: readonly OwnCell[]): readonly CellRectangle<OwnCell>[] {
  return cellRectangles(alike).filter(({ rows, columns }) => rows * columns > 1);
}

/** Cells of which Excel does not say that they are no array. */
async function perhapsArrays(
  { workbook }: Excel.RequestContext,
  rectangles: readonly CellRectangle<OwnCell>[],
): Promise<readonly OwnCell[]> {
  const loaded = rectangles.map(({ sheet, row, column, rows, columns, cells }) => {
    const worksheet = workbook.worksheets.getItem(sheet);
    const range = worksheet.getRangeByIndexes(row, column, rows, columns);
    range.load({ savedAsArray: true });
    return { cells, range };
  });
  await workbook.context.sync();
  return loaded.flatMap(({ cells, range }) => (isDenied(range.savedAsArray) ? [] : cells.flat()));
}

/** @param answered null where it holds for some of the cells and not for others, which the types do not know */
function isDenied(answered: boolean | null): boolean {
  return answered === false;
}

/** The cell, marked where it is part of an array formula; undefined where something is spilled into it. */
async function lookAt(
  context: Excel.RequestContext,
  cells: readonly OwnCell[],
): Promise<readonly (readonly [OwnCell, OwnCell | undefined])[]> {
  const { worksheets } = context.workbook;
  const loaded = cells.map((cell) => {
    const range = worksheets.getItem(cell.sheet).getRangeByIndexes(cell.row, cell.column, 1, 1);
    const parent = range.getSpillParentOrNullObject();
    range.load({ savedAsArray: true });
    parent.load({ address: true });
    return { cell, range, parent };
  });
  await context.sync();
  return loaded.map(({ cell, range, parent }) => {
    if (parent.isNullObject) return [cell, range.savedAsArray ? asArray(cell) : cell] as const;
    const anchor = parseAddress(withoutSheet(parent.address));
    const isAnchor = anchor?.row === cell.row && anchor.column === cell.column;
    return [cell, isAnchor ? cell : undefined] as const;
  });
}

function asArray({ sheet, row, column, formula }: OwnCell): OwnCell {
  return { sheet, row, column, formula, isArray: true };
}
