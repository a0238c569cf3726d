import { namespace } from '../../formulas/product.ts';
import { pause } from '../pause.ts';

/** A sheet of the self test: what questions do on it. */
export interface SelfTestSheet {
  readonly name: string;
  readonly range: (address: string) => Excel.Range;
  readonly sync: () => Promise<void>;
  readonly activate: () => void;
  readonly protect: (isProtected: boolean) => void;
}

/** How long a host is given to calculate a few cells. */
const longestWait = 5000;
const waitBetweenLooks = 100;

/** A formula with a function of ours. */
export const own = (call: string): string => `=${namespace}.${call}`;

/** What a cell shows at this moment. */
export async function shownIn({ range, sync }: SelfTestSheet, address: string): Promise<unknown> {
  const cell = range(address);
  cell.load('values');
  await sync();
  const rows: readonly (readonly unknown[])[] = cell.values;
  return rows[0]?.[0];
}

/** Enters a formula and waits until its cell shows an answer. */
export async function enterAndWait(
  sheet: SelfTestSheet,
  address: string,
  formula: string,
): Promise<unknown> {
  sheet.range(address).formulas = [[formula]];
  await sheet.sync();
  return answered(sheet, address, Date.now() + longestWait);
}

async function answered(sheet: SelfTestSheet, address: string, until: number): Promise<unknown> {
  const shown = await shownIn(sheet, address);
  if ((shown !== '' && shown !== '#BUSY!' && shown !== '#GETTING_DATA') || Date.now() > until) {
    return shown;
  }
  await pause(waitBetweenLooks);
  return answered(sheet, address, until);
}
