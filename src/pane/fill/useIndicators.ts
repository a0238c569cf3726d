import { useMemo } from 'react';
import type { Indicator } from '../../domain/indicator.ts';
import { usePane } from '../services/PaneContext.ts';

/** The indicators that have figures, those with the most first. */
export function useIndicators(): readonly Indicator[] {
  const { dataset } = usePane();
  return useMemo(() => {
    const counts = new Map<string, number>();
    for (const { indicator } of dataset.figures) {
      counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
    }
    return [...counts]
      .toSorted(([, left], [, right]) => right - left)
      .flatMap(([id]) => dataset.indicator(id) ?? []);
  }, [dataset]);
}
