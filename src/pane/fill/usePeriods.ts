import { useMemo } from 'react';
import { comparePeriodCodes } from '../../domain/comparePeriodCodes.ts';
import { usePane } from '../services/PaneContext.ts';

/** Codes of all periods that have figures, the latest first. */
export function usePeriods(): readonly string[] {
  const { dataset } = usePane();
  return useMemo(() => {
    const codes = new Set(dataset.figures.map(({ period }) => period));
    return [...codes].toSorted((left, right) => comparePeriodCodes(right, left));
  }, [dataset]);
}
