import { useCallback, useEffect } from 'react';
import { createCellLookup } from '../../app/cellInspection/cellLookup.ts';
import { inspectCell, type CellInspection } from '../../app/cellInspection/inspectCell.ts';
import { referencedRanges } from '../../app/cellInspection/referencedRanges.ts';
import { done, type Outcome } from '../../app/ports/outcome.ts';
import type { Selection } from '../../app/ports/selection.ts';
import { usePane } from '../services/PaneContext.ts';
import { useCellChanges } from '../services/useCellChanges.ts';
import { useReading, type Reading } from '../services/useReading.ts';

/** A selected cell with what was found out about it. */
export interface InspectedSelection {
  readonly selection: Selection;
  readonly inspection: CellInspection;
}

/** What stands in the first selected cell: its calls resolved with the cells that they refer to. */
export function useInspection(selection: Selection): Reading<InspectedSelection> {
  const { workbook, context, search } = usePane();
  const ask = useCallback(async (): Promise<Outcome<InspectedSelection>> => {
    const { sheet } = selection;
    const formula = String(selection.formulas[0]?.[0] ?? '');
    const value = selection.values[0]?.[0] ?? '';
    const ranges = referencedRanges(formula, sheet);
    const [values, formulas] = await Promise.all([
      workbook.read(ranges),
      workbook.readFormulas(ranges),
    ]);
    if (!values.ok) return values;
    const cells = {
      values: createCellLookup(ranges, values.value),
      // Without them nothing counts as typed, and no other cell is changed.
      formulas: createCellLookup(ranges, formulas.ok ? formulas.value : []),
    };
    const inspection = inspectCell({ sheet, formula, value }, context, cells, search);
    return done({ selection, inspection });
  }, [selection, workbook, context, search]);
  const reading = useReading(ask);
  const { read } = reading;
  useEffect(read, [read]);
  // A cell that the formula refers to may change while this cell shows the same.
  useCellChanges(read);
  return reading;
}
