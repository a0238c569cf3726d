import { inSteps } from '../app/longWork/inSteps.ts';
import { parseAddress, withoutSheet } from '../app/ports/cellAddress.ts';
import { done, type Outcome } from '../app/ports/outcome.ts';
import type { RangeAddress } from '../app/ports/rangeAddress.ts';
import { keyOfPlace, type CellPlace } from './cellRectangles.ts';
import { perhapsSpilled } from './perhapsSpilled.ts';
import { readExcel } from './runExcel.ts';

/** Each is an object of its own in a request. */
const rangesAtOnce = 500;

/** Whether an answer is spilled into each of these cells from another: nothing may be entered there. */
export async function spilledInto(
  cells: readonly RangeAddress[],
): Promise<Outcome<readonly boolean[]>> {
  const places = cells.map(({ sheet, address }) => {
    const { row, column } = parseAddress(address) ?? { row: 0, column: 0 };
    return { sheet, row, column };
  });
  const suspects = await perhapsSpilled(places, {});
  if (!suspects.ok) return suspects;
  const found = await inSteps(
    suspects.value,
    { stage: 'reading', size: rangesAtOnce },
    {},
    spilledOf,
  );
  if (!found.ok) return found;
  const spilled = new Set(found.value.flat());
  return done(places.map((place) => spilled.has(keyOfPlace(place))));
}

async function spilledOf(cells: readonly CellPlace[]): Promise<Outcome<readonly string[]>> {
  return readExcel(async (context) => {
    const loaded = cells.map((cell) => {
      const sheet = context.workbook.worksheets.getItem(cell.sheet);
      const parent = sheet
        .getRangeByIndexes(cell.row, cell.column, 1, 1)
        .getSpillParentOrNullObject();
      parent.load({ address: true });
      return { cell, parent };
    });
    await context.sync();
    return done(
      loaded.flatMap(({ cell, parent }) => {
        if (parent.isNullObject) return [];
        const anchor = parseAddress(withoutSheet(parent.address));
        const isAnchor = anchor?.row === cell.row && anchor.column === cell.column;
        return isAnchor ? [] : [keyOfPlace(cell)];
      }),
    );
  });
}
