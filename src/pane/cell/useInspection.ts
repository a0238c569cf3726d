import { useCallback, useEffect } from 'react';
import { askCell, type AskedInspection } from '../../app/cellInspection/askCell.ts';
import { done, type Outcome } from '../../app/ports/outcome.ts';
import type { Selection } from '../../app/ports/selection.ts';
import { usePane } from '../services/PaneContext.ts';
import { useCellChanges } from '../services/useCellChanges.ts';
import { useReading, type Reading } from '../services/useReading.ts';
import { firstCell } from './firstCell.ts';
import { useHearing } from './useHearing.ts';

/** A selected cell with what was found out about it. */
export interface InspectedSelection {
  readonly selection: Selection;
  readonly inspection: AskedInspection;
}

/** What stands in the first selected cell: its calls resolved with the cells that they refer to. */
export function useInspection(selection: Selection): Reading<InspectedSelection> {
  const { workbook, context, search } = usePane();
  const hear = useHearing();
  const ask = useCallback(async (): Promise<Outcome<InspectedSelection>> => {
    const formula = String(selection.formulas[0]?.[0] ?? '');
    const value = selection.values[0]?.[0] ?? '';
    const cell = { ...firstCell(selection), formula, value };
    const asked = await askCell(cell, { workbook, hear, context, search });
    return asked.ok ? done({ selection, inspection: asked.value }) : asked;
  }, [selection, workbook, hear, context, search]);
  const reading = useReading(ask);
  const { read } = reading;
  useEffect(read, [read]);
  // A cell that the formula refers to may change while this cell shows the same.
  useCellChanges(read);
  return reading;
}
