import { done, type Outcome } from '../app/ports/outcome.ts';
import { readExcel } from './runExcel.ts';

/** The name of the sheet that is shown. */
export async function activeSheet(): Promise<Outcome<string>> {
  return readExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load({ name: true });
    await context.sync();
    return done(sheet.name);
  });
}
