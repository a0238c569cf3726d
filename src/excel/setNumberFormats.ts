import { done } from '../app/ports/outcome.ts';
import type { Outcome } from '../app/ports/outcome.ts';
import type { RangeAddress } from '../app/ports/rangeAddress.ts';
import type { UndoStep } from '../app/ports/undoStep.ts';
import { cellState } from './cellState.ts';
import { writeExcel } from './runExcel.ts';

/** Gives single cells another number format, and nothing else. */
export async function setNumberFormats(
  changes: readonly (RangeAddress & { readonly numberFormat: string })[],
): Promise<Outcome<readonly UndoStep[]>> {
  return writeExcel(async (context) => {
    const loaded = changes.map(({ sheet, address, numberFormat }) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address);
      range.load({ formulas: true, values: true, numberFormat: true });
      return { sheet, address, numberFormat, range };
    });
    await context.sync();
    const undo = loaded.map(({ sheet, address, range }): UndoStep => {
      const after = [[null]];
      return { kind: 'cells', sheet, address, before: cellState(range), after };
    });
    for (const { range, numberFormat } of loaded) range.numberFormat = [[numberFormat]];
    await context.sync();
    return done(undo);
  });
}
