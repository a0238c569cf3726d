import { enterAndWait, own, type SelfTestSheet } from './selfTestSheet.ts';

/** Whether a cell of a protected sheet can be calculated, or its formula entered again. */
export async function askProtected(
  sheet: SelfTestSheet,
  way: 'enter' | 'calculate',
): Promise<string> {
  const formula = own('EDITION()');
  await enterAndWait(sheet, 'A1', formula);
  sheet.protect(true);
  await sheet.sync();
  try {
    if (way === 'enter') sheet.range('A1').formulas = [[formula]];
    else sheet.range('A1').calculate();
    await sheet.sync();
    return 'allowed';
  } catch (thrown) {
    return thrown instanceof OfficeExtension.Error && thrown.code === 'AccessDenied'
      ? 'refused'
      : String(thrown);
  } finally {
    sheet.protect(false);
    await sheet.sync();
  }
}
