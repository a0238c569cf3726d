import type { CellInput, CellValue } from '../../formulas/cellValue.ts';
import { heardCalls } from './heardCalls.ts';
import { enterAndWait, own, type SelfTestSheet } from './selfTestSheet.ts';

/** What our function is handed for a blank cell, alone or in a range. */
export async function askBlank(sheet: SelfTestSheet, way: 'cell' | 'range'): Promise<string> {
  const formula = way === 'cell' ? own('TRADE("",Z99)') : own('GRID(Z98:Z99,"",2025)');
  const callOf = await heardCalls(sheet, async () => enterAndWait(sheet, 'A1', formula));
  const given = callOf(0)?.given[way === 'cell' ? 1 : 0];
  sheet.range('A1').clear();
  await sheet.sync();
  return nameOf(firstOf(given));
}

function nameOf(blank: CellValue | undefined): string {
  if (blank === null) return 'null';
  if (blank === 0) return 'zero';
  return blank === '' ? 'empty-text' : String(blank);
}

function firstOf(given: CellInput | undefined): CellValue | undefined {
  if (typeof given !== 'object' || given === null) return given;
  return given[0]?.[0];
}
