import { inSteps } from '../app/longWork/inSteps.ts';
import type { LongWork } from '../app/longWork/longWork.ts';
import { done, type Outcome } from '../app/ports/outcome.ts';
import type { CellMark } from '../app/ports/workbookPort.ts';
import { namespace } from '../formulas/product.ts';
import { cellRectangles, placesOf } from './cellRectangles.ts';
import { writeExcel } from './runExcel.ts';

/** Always true, and known again among the conditional formats that a person has made. */
const rule = `=N("${namespace}.audit")=0`;

/** Each is an object of its own in a request. */
const marksAtOnce = 300;

/**
 * Colours cells by conditional formats, in the place of those of before; without marks only these are taken away. What a person has made of
 * the cells stays below them.
 */
export async function colorCells(
  marks: readonly CellMark[],
  work: LongWork = {},
): Promise<Outcome<void>> {
  const cleared = await writeExcel(clear);
  if (!cleared.ok) return cleared;
  const areas = marks.flatMap(({ color, cells }) =>
    cellRectangles(cells.flatMap(placesOf)).map((area) => ({ color, area })),
  );
  const steps = { stage: 'writing', size: marksAtOnce } as const;
  const added = await inSteps(areas, steps, work, async (part) =>
    writeExcel(async (context) => {
      for (const { color, area } of part) {
        const { sheet, row, column, rows, columns } = area;
        const range = context.workbook.worksheets
          .getItem(sheet)
          .getRangeByIndexes(row, column, rows, columns);
        const { custom } = range.conditionalFormats.add('Custom');
        custom.rule.formula = rule;
        custom.format.fill.color = color;
      }
      await context.sync();
      return done(undefined);
    }),
  );
  if (added.ok) return done(undefined);
  await writeExcel(clear);
  return added;
}

async function clear(context: Excel.RequestContext): Promise<Outcome<void>> {
  const { worksheets } = context.workbook;
  worksheets.load({ name: true });
  await context.sync();
  const lists = worksheets.items.map((sheet) => {
    const { conditionalFormats } = sheet.getRange();
    conditionalFormats.load('items/type');
    return conditionalFormats;
  });
  await context.sync();
  const custom = lists
    .flatMap(({ items }) => items)
    .filter(({ type }) => type === 'Custom')
    .map((look) => {
      const { rule: own } = look.custom;
      own.load({ formula: true });
      return { look, own };
    });
  if (custom.length === 0) return done(undefined);
  await context.sync();
  for (const { look, own } of custom) if (own.formula === rule) look.delete();
  await context.sync();
  return done(undefined);
}
