import { chunks } from '../app/longWork/chunks.ts';
import { inOrder } from '../app/longWork/inOrder.ts';
import { parseAddress, withoutSheet } from '../app/ports/cellAddress.ts';
import { done, type Outcome } from '../app/ports/outcome.ts';
import { cellRanges } from './cellRanges.ts';
import type { OwnCell } from './formulaCells.ts';
import { supports } from './supports.ts';

/** Each is an object of its own in a request, with the parent of its spill. */
const cellsAtOnce = 500;

/**
 * Leaves out cells that an answer is spilled into, which may tell the formula of the cell that it comes from, and marks the
 * cells of array formulas: to enter the formula of either again would break what is whole.
 */
export async function withoutSpilled(
  context: Excel.RequestContext,
  cells: readonly OwnCell[],
): Promise<Outcome<readonly OwnCell[]>> {
  // Before this version of the API nothing spills.
  if (!supports('ExcelApi', '1.12')) return done(cells);
  const suspects = await suspiciousCells(context, cells);
  if (suspects.length === 0) return done(cells);
  const known = await inOrder(chunks(suspects, cellsAtOnce), async (part) =>
    done(await lookAt(context, part)),
  );
  if (!known.ok) return known;
  const seen = new Map(known.value.flat());
  return done(cells.flatMap((cell) => (seen.has(cell) ? (seen.get(cell) ?? []) : cell)));
}

/** Cells beside others of the same formula, where Excel does not say that they are no array. */
async function suspiciousCells(
  context: Excel.RequestContext,
  cells: readonly OwnCell[],
): Promise<readonly OwnCell[]> {
  const alike = new Map<string, OwnCell[]>();
  for (const cell of cells) {
    const same = alike.get(cell.formula) ?? [];
    same.push(cell);
    alike.set(cell.formula, same);
  }
  const ranges = [...alike.values()]
    .filter((same) => same.length > 1)
    .flatMap((same) => cellRanges(context, same))
    .filter(({ rectangle }) => rectangle.rows * rectangle.columns > 1);
  if (ranges.length === 0) return [];
  for (const { range } of ranges) range.load({ savedAsArray: true });
  await context.sync();
  return ranges.flatMap(({ rectangle, range }) =>
    // It is null where some of the cells are an array and some are none.
    (range.savedAsArray ?? true) ? rectangle.cells.flat() : [],
  );
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
