import { inSteps } from '../app/longWork/inSteps.ts';
import type { LongWork } from '../app/longWork/longWork.ts';
import { done, type Outcome } from '../app/ports/outcome.ts';
import { cellRectangles, type CellPlace } from './cellRectangles.ts';
import { readExcel } from './runExcel.ts';
import { supports } from './supports.ts';

/** Each is an object of its own in a request. */
const rangesAtOnce = 500;

/** The cells of which Excel does not say that no answer spills from or into them; none before answers could spill. */
export async function perhapsSpilled(
  cells: readonly CellPlace[],
  work: LongWork,
): Promise<Outcome<readonly CellPlace[]>> {
  if (!supports('ExcelApi', '1.12')) return done([]);
  const rectangles = cellRectangles(cells);
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
  return suspects.ok ? done(suspects.value.flat()) : suspects;
}

/** @param answered null where it holds for some of the cells and not for others, which the types do not know */
const isDenied = (answered: boolean | null): boolean => answered === false;
