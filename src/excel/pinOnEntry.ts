import { done, type Outcome } from '../app/ports/outcome.ts';
import type { StateStore } from '../app/ports/stateStore.ts';
import { isOwnFormula } from './ownFormula.ts';
import { readExcel } from './runExcel.ts';
import { supports } from './supports.ts';

/** Larger areas are pasted or cleared, and are not read for a first formula; the next one tells. */
const mostCells = 2000;

/**
 * Pins a workbook that has no state from the moment its user enters a formula of ours; a calculation when it is opened, or what
 * a co-author enters, pins nothing.
 *
 * @param pin keeps a state with the workbook
 */
export async function pinOnEntry(
  store: StateStore,
  pin: () => Promise<Outcome<void>>,
): Promise<void> {
  if (store.read()?.kind !== 'none' || store.isReadOnly()) return;
  if (!supports('ExcelApi', '1.9')) return;
  let watching: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | undefined;
  const entered = async (change: Excel.WorksheetChangedEventArgs): Promise<void> => {
    const isOpen = store.read()?.kind === 'none';
    if (isOpen && (change.source !== 'Local' || !(await holdsOwn(change)))) return;
    if (store.read()?.kind === 'none') await pin();
    if (store.read()?.kind === 'none' || watching === undefined) return;
    watching.remove();
    await watching.context.sync().catch(() => undefined);
    watching = undefined;
  };
  await readExcel(async (context) => {
    watching = context.workbook.worksheets.onChanged.add(entered);
    await context.sync();
    return done(undefined);
  });
}

async function holdsOwn({
  worksheetId,
  address,
}: Excel.WorksheetChangedEventArgs): Promise<boolean> {
  const read = await readExcel(async (context) => {
    const range = context.workbook.worksheets.getItem(worksheetId).getRange(address);
    range.load('cellCount');
    await context.sync();
    if (range.cellCount > mostCells) return done(false);
    range.load('formulas');
    await context.sync();
    return done(range.formulas.flat().some(isOwnFormula));
  });
  return read.ok && read.value;
}
