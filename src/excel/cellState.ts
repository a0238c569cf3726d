import type { CellState } from '../app/ports/undoStep.ts';
import { shownValues } from './readSelection.ts';

/** What a range holds, once its formulas, values and number formats are loaded. */
export function cellState(range: Excel.Range): CellState {
  return {
    formulas: shownValues(range.formulas),
    values: shownValues(range.values),
    numberFormats: shownValues(range.numberFormat).map((row) => row.map(String)),
  };
}
