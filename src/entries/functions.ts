import { registerFunctions } from '../excel/registerFunctions.ts';
import { startWithWorkbook } from '../excel/startWithWorkbook.ts';
import { pageDataset } from './pageDataset.ts';
import { startWork } from './startWork.ts';

// The first script of the page: what a formula needs, and nothing of the pane.
let isKept = false;

registerFunctions({
  dataset: pageDataset,
  called: () => {
    if (isKept) return;
    isKept = true;
    // Whether it could be kept changes no answer; the pane can still mend the formulas of a workbook opened without it.
    setTimeout(() => startWork(startWithWorkbook), 0);
  },
});
