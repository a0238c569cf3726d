import { heardCalls } from './heardCalls.ts';
import { enterAndWait, own, type SelfTestSheet } from './selfTestSheet.ts';

/** How far `Range.calculate()` reaches along a chain: B1 refers to the cell, C1 to one that does. */
export async function askReach(sheet: SelfTestSheet): Promise<string> {
  await enterAndWait(sheet, 'A1', own('EDITION()'));
  await enterAndWait(sheet, 'B1', own('PLACES(A1)'));
  // A call is not made where it would be handed an error, so what lies between is a formula of Excel's.
  await enterAndWait(sheet, 'D1', '=LEN(A1)');
  await enterAndWait(sheet, 'C1', own('PLACES(D1)'));
  const callOf = await heardCalls(sheet, async () => {
    sheet.range('A1').calculate();
    await sheet.sync();
  });
  sheet.range('A1:D1').clear();
  await sheet.sync();
  if (callOf(2) !== undefined) return 'all-dependants';
  if (callOf(1) !== undefined) return 'direct-dependants';
  return callOf(0) === undefined ? 'nothing' : 'itself';
}
