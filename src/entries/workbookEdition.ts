import { changeState } from '../app/editions/changeState.ts';
import { createAnswerKeeper } from '../app/editions/createAnswerKeeper.ts';
import { hasOtherRules } from '../app/editions/hasOtherRules.ts';
import type { Outcome } from '../app/ports/outcome.ts';
import { excelAnswers } from '../excel/excelAnswers.ts';
import { excelState } from '../excel/excelState.ts';
import { officeReady } from '../excel/officeReady.ts';
import { startWithWorkbook } from '../excel/startWithWorkbook.ts';
import { withOwnFigures } from '../excel/withOwnFigures.ts';
import { workbookDataset } from '../excel/workbookDataset.ts';
import { ownFigures } from './ownFigures.ts';
import { editions } from './pageDataset.ts';
import { soonOnce } from './soonOnce.ts';

/** Every edition with what the open workbook adds to it. */
export const ownEditions = withOwnFigures(editions, ownFigures);

/** What the formulas of the open workbook answer from. */
export const answering = workbookDataset({
  state: () => excelState.read(),
  ready: officeReady,
  editions: ownEditions,
});

const nothing = { kind: 'none', language: undefined } as const;

/** The answers that the open workbook keeps in itself. */
export const keeper = createAnswerKeeper({
  state: () => excelState.read() ?? nothing,
  own: () => ownFigures.current()?.print,
  page: editions.page,
  store: excelAnswers,
  soon: soonOnce(3000),
  now: () => performance.now(),
});

excelState.onChange(() => keeper.keepSoon());

/** Whether the workbook was made with other rules than those of this add-in: its answers in use stay as they were given. */
export function isBound(): boolean {
  const reading = excelState.read();
  return reading?.kind === 'sound' && hasOtherRules(reading.state);
}

let isStarting = false;

/**
 * Pins the open workbook to the edition that answers in it, and has Excel start the add-in with it from now on. To be done when
 * somebody enters a formula of ours or the pane writes, never because a workbook is opened.
 */
export async function pinWorkbook(): Promise<Outcome<void>> {
  if (!isStarting) {
    // Whether that could be kept changes no answer; the pane can still mend the formulas of a workbook opened without it.
    isStarting = (await startWithWorkbook()).ok;
  }
  return changeState(excelState, editions.page);
}
