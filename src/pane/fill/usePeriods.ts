import { useMemo } from 'react';
import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import { comparePeriods } from '../../domain/period.ts';
import { usePane } from '../services/PaneContext.ts';

/** Codes of all periods that have figures, the latest first. */
export function usePeriods(): readonly string[] {
  const { dataset } = usePane();
  return useMemo(() => {
    const codes = [...new Set(dataset.figures.map(({ period }) => period))];
    return codes
      .map((code) => ({ code, period: canonicalPeriod(code) }))
      .filter((item) => item.period !== undefined)
      .toSorted((left, right) =>
        left.period === undefined || right.period === undefined
          ? 0
          : comparePeriods(right.period, left.period),
      )
      .map(({ code }) => code);
  }, [dataset]);
}
