import { refused, type Outcome } from '../app/ports/outcome.ts';
import { hostIssueOf } from './hostIssueOf.ts';
import { supports } from './supports.ts';

type Batch<Value> = (context: Excel.RequestContext) => Promise<Outcome<Value>>;

/**
 * Runs a batch that reads. While a cell is being edited it waits until that ends: what the pane shows may be late, but need
 * not fail.
 */
export async function readExcel<Value>(batch: Batch<Value>): Promise<Outcome<Value>> {
  return run({ delayForCellEdit: true }, batch);
}

/**
 * Runs a batch that writes, as one undo step where the host can. While a cell is being edited it is refused rather than put
 * off: by then something else may be selected.
 */
export async function writeExcel<Value>(batch: Batch<Value>): Promise<Outcome<Value>> {
  return run(supports('ExcelApi', '1.20') ? { mergeUndoGroup: true } : {}, batch);
}

async function run<Value>(options: Excel.RunOptions, batch: Batch<Value>): Promise<Outcome<Value>> {
  if (!supports('ExcelApi', '1.1')) return refused({ code: 'no-host' });
  try {
    return await Excel.run(options, batch);
  } catch (thrown) {
    return refused(hostIssueOf(thrown));
  }
}
