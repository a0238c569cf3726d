import { delayAnswers } from '../answerDelay.ts';
import { pause } from '../pause.ts';
import { enterAndWait, own, shownIn, type SelfTestSheet } from './selfTestSheet.ts';

/** How late our answer comes, and when the cell is looked at: time enough for a slow host to begin. */
const delay = 2500;
const look = 1000;

const formula = own('EDITION()');

/** What a cell shows while a function that answers late calculates again. */
export async function askWhileBusy(
  sheet: SelfTestSheet,
  way: 'enter' | 'calculate',
): Promise<string> {
  const before = await enterAndWait(sheet, 'A1', formula);
  delayAnswers(delay);
  try {
    if (way === 'enter') sheet.range('A1').formulas = [[formula]];
    else sheet.range('A1').calculate();
    await sheet.sync();
    await pause(look);
    const seen = await shownIn(sheet, 'A1');
    await pause(delay - look);
    if (seen === before) return 'old-value';
    return seen === '#BUSY!' ? 'busy' : String(seen);
  } finally {
    delayAnswers(0);
  }
}
