import { done, type Outcome } from '../app/ports/outcome.ts';
import type { UndoStep } from '../app/ports/undoStep.ts';
import type { OpenStep } from './openStep.ts';

/** Conditional formats are deleted by their ids; what a person has made of the range beside them stays. */
export async function openLooks(
  context: Excel.RequestContext,
  { sheet, address, ids }: Extract<UndoStep, { kind: 'looks' }>,
): Promise<Outcome<OpenStep>> {
  const range = context.workbook.worksheets.getItem(sheet).getRange(address);
  const { conditionalFormats: looks } = range;
  looks.load('items/id');
  await context.sync();
  const own = looks.items.filter(({ id }) => ids.includes(id));
  return done({
    changed: undefined,
    takeBack: async () => {
      for (const look of own) look.delete();
      await context.sync();
      return done([]);
    },
  });
}
