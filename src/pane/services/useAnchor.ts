import { useMemo } from 'react';
import type { Anchor } from '../../app/insertion/insertionPlan.ts';
import { useSelection } from './useSelection.ts';

/** The first cell of what is selected, where an insertion begins; the first of the sheet while nothing is known. */
export function useAnchor(): Anchor {
  const { outcome } = useSelection();
  const selection = outcome?.ok === true ? outcome.value : undefined;
  const { row = 0, column = 0 } = selection ?? {};
  return useMemo(() => ({ row, column }), [row, column]);
}
