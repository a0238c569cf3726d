import { useCallback, useEffect, useRef, useState } from 'react';
import { createCellLookup } from '../../app/cellInspection/cellLookup.ts';
import { inspectCell, type CellInspection } from '../../app/cellInspection/inspectCell.ts';
import { referencedRanges } from '../../app/cellInspection/referencedRanges.ts';
import type { Selection } from '../../app/ports/selection.ts';
import { usePane } from '../services/PaneContext.ts';
import { useCellChanges } from '../services/useCellChanges.ts';

/** What stands in the first selected cell: its calls resolved with the cells that they refer to; undefined while they are read. */
export function useInspection(selection: Selection | undefined): CellInspection | undefined {
  const { workbook, context, search, attempt } = usePane();
  const [inspection, setInspection] = useState<CellInspection>();
  const asked = useRef(0);
  const inspect = useCallback(() => {
    asked.current += 1;
    const question = asked.current;
    const read = async (): Promise<void> => {
      if (selection === undefined) return;
      const { sheet } = selection;
      const formula = String(selection.formulas[0]?.[0] ?? '');
      const value = selection.values[0]?.[0] ?? '';
      const ranges = referencedRanges(formula, sheet);
      const [values, formulas] = await Promise.all([
        attempt(workbook.read(ranges)),
        workbook.readFormulas(ranges),
      ]);
      if (question !== asked.current || !values.ok) return;
      const cells = {
        values: createCellLookup(ranges, values.value),
        // Without them nothing counts as typed, and no other cell is changed.
        formulas: createCellLookup(ranges, formulas.ok ? formulas.value : []),
      };
      setInspection(inspectCell({ sheet, formula, value }, context, cells, search));
    };
    void read();
  }, [selection, workbook, context, search, attempt]);
  useEffect(inspect, [inspect]);
  // A cell that the formula refers to may have another value, though this one shows what it showed.
  useCellChanges(inspect);
  return inspection;
}
