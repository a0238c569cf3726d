import { excelState, followState } from '../excel/excelState.ts';
import { officeReady } from '../excel/officeReady.ts';
import { pinOnEntry } from '../excel/pinOnEntry.ts';
import { registerFunctions } from '../excel/registerFunctions.ts';
import { beginWithOwn } from './lookAtOwn.ts';
import { editions } from './pageDataset.ts';
import { startWork } from './startWork.ts';
import { answering, isBound, keeper, pinWorkbook } from './workbookEdition.ts';

// The first script of the page: what a formula needs, and nothing of the pane.
registerFunctions({
  dataset: answering,
  editionOf: (id) => editions.source(id),
  kept: keeper,
  isBound,
});

// Without office.js the pane says what is missing.
if ('Office' in globalThis) {
  startWork(async () => {
    await officeReady();
    startWork(beginWithOwn);
    followState();
    await pinOnEntry(excelState, pinWorkbook);
  });
}
