import { parseFormula } from '../app/formulaText/parseFormula.ts';
import { parseAddress } from '../app/ports/cellAddress.ts';
import type { HeardCall } from '../app/ports/heardCall.ts';
import { done, type Outcome } from '../app/ports/outcome.ts';
import type { AskedCell } from '../app/ports/workbookPort.ts';
import { calculateCells } from './calculateCells.ts';
import { callJournal } from './callJournal.ts';
import { keyOfPlace, placesOf } from './cellRectangles.ts';
import type { OwnCell } from './formulaCells.ts';
import { halveTooLarge } from './halveTooLarge.ts';
import { pause } from './pause.ts';
import { readExcel } from './runExcel.ts';
import { supports } from './supports.ts';

const waitBetweenLooks = 50;
/** Silence that ends the waiting: a call that a formula does not need now (the other side of an IF) is never made. */
const longestWait = 3000;

/**
 * Has Excel calculate single cells, and hears what it hands to our functions for them: an argument that only Excel can
 * evaluate (`[@地区]`, INDEX, a name inside of LET) is known then. Empty for a cell whose functions are not called.
 */
export async function hearCalls(
  cells: readonly AskedCell[],
): Promise<Outcome<readonly (readonly HeardCall[])[]>> {
  if (!supports('ExcelApi', '1.6')) return done(cells.map(() => []));
  const own = cells.flatMap(ownCell);
  const keys = cells.map(({ sheet, address }) => keyOf(sheet, address));
  const heard = new Map<string, HeardCall[]>();
  let lastHeard = Date.now();
  const stop = callJournal.listen((key, call) => {
    heard.set(key, [...(heard.get(key) ?? []), call]);
    lastHeard = Date.now();
  });
  try {
    const calculated = await readExcel(async (context) =>
      halveTooLarge(own, async (few) => {
        calculateCells(context, few);
        await context.sync();
        return few;
      }),
    );
    if (!calculated.ok) return calculated;
    lastHeard = Date.now();
    const isLate = (): boolean =>
      cells.some(({ formula }, at) => (heard.get(keys[at] ?? '')?.length ?? 0) < callsIn(formula));
    await whileTrue(() => isLate() && Date.now() - lastHeard < longestWait);
    return done(keys.map((key) => heard.get(key) ?? []));
  } finally {
    stop();
  }
}

const ownCell = (cell: AskedCell): readonly OwnCell[] =>
  placesOf(cell).map((place) => Object.assign(place, { formula: cell.formula }));

function keyOf(sheet: string, address: string): string {
  const { row = 0, column = 0 } = parseAddress(address) ?? {};
  return keyOfPlace({ sheet, row, column });
}

/** A host asks once for calls that are alike. */
const callsIn = (formula: string): number =>
  new Set(parseFormula(formula).map(({ text }) => text)).size;

async function whileTrue(condition: () => boolean): Promise<void> {
  if (!condition()) return;
  await pause(waitBetweenLooks);
  await whileTrue(condition);
}
