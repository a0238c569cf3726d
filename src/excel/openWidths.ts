import { done, type Outcome } from '../app/ports/outcome.ts';
import type { UndoStep } from '../app/ports/undoStep.ts';
import type { OpenStep } from './openStep.ts';

/** Columns become as narrow again as they were; one that somebody has set since keeps its width. */
export async function openWidths(
  context: Excel.RequestContext,
  { sheet, columns }: Extract<UndoStep, { kind: 'widths' }>,
): Promise<Outcome<OpenStep>> {
  const owner = context.workbook.worksheets.getItem(sheet);
  const formats = columns.map(({ column, ...widths }) => {
    const { format } = owner.getCell(0, column);
    format.load({ columnWidth: true });
    return { format, ...widths };
  });
  await context.sync();
  return done({
    changed: undefined,
    takeBack: async () => {
      for (const { format, before, after } of formats) {
        if (format.columnWidth === after) format.columnWidth = before;
      }
      await context.sync();
      return done([]);
    },
  });
}
