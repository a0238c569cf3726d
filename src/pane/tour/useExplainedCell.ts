import { useCallback } from 'react';
import { usePane } from '../services/PaneContext.ts';
import { useSample } from './useSample.ts';

/** Selects a cell whose number has a source, in a sample where the workbook has none yet, and explains it. */
export function useExplainedCell(): () => Promise<boolean> {
  const { workbook, attempt, dispatch } = usePane();
  const addSample = useSample();
  return useCallback(async () => {
    const selectFirst = async (): Promise<boolean> => {
      const found = await attempt(workbook.findFormulas());
      const cells = found.ok ? found.value : [];
      const cell = cells.find(({ error }) => error === undefined) ?? cells[0];
      return cell !== undefined && (await attempt(workbook.select(cell))).ok;
    };
    const selected =
      (await selectFirst()) || ((await addSample('filled')) && (await selectFirst()));
    if (selected) dispatch({ kind: 'go', screen: 'cell' });
    return selected;
  }, [workbook, attempt, dispatch, addSample]);
}
