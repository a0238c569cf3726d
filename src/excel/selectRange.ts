import { done, type Outcome } from '../app/ports/outcome.ts';
import type { RangeAddress } from '../app/ports/rangeAddress.ts';
import { readExcel } from './runExcel.ts';

/** Shows a sheet and selects a range of it. */
export async function selectRange({ sheet, address }: RangeAddress): Promise<Outcome<void>> {
  return readExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
    return done(undefined);
  });
}
