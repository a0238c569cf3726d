import { useState } from 'react';
import type { Scope } from '../../app/workbook/formulasInScope.ts';
import { useSelection } from '../services/useSelection.ts';

/** The one part of the workbook that everything on the screen concerns. */
export interface ChosenScope {
  readonly scope: Scope;
  readonly onScope: (scope: Scope) => void;
  /** What is selected, as the sheet writes it; empty while nothing is known. */
  readonly address: string;
}

/** Until one is chosen: the selection where it holds several cells, else the whole workbook. */
export function useScope(): ChosenScope {
  const { outcome } = useSelection();
  const [chosen, onScope] = useState<Scope>();
  const selection = outcome?.ok === true ? outcome.value : undefined;
  const isSeveral = selection !== undefined && selection.rows * selection.columns > 1;
  return {
    scope: chosen ?? (isSeveral ? 'selection' : 'workbook'),
    onScope,
    address: selection?.address ?? '',
  };
}
