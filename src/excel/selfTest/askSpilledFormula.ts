import { enterAndWait, own, type SelfTestSheet } from './selfTestSheet.ts';

/** What a cell that a formula spills into tells as its own formula. */
export async function askSpilledFormula(sheet: SelfTestSheet): Promise<string> {
  await enterAndWait(sheet, 'A1', own('PLACES()'));
  const member = sheet.range('A2');
  member.load({ formulas: true, values: true });
  const anchor = sheet.range('A1');
  anchor.load('formulas');
  await sheet.sync();
  const told = first(member.formulas);
  sheet.range('A1').clear();
  await sheet.sync();
  if (told === first(anchor.formulas)) return 'of-anchor';
  return told === '' || told === first(member.values) ? 'none' : told;
}

const first = (rows: readonly (readonly unknown[])[]): string => String(rows[0]?.[0]);
