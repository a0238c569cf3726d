import { useCallback, useState } from 'react';
import type { Outcome } from '../../app/ports/outcome.ts';
import type { Selection } from '../../app/ports/selection.ts';
import type { Scope } from '../../app/workbook/formulasInScope.ts';
import { usePane } from '../services/PaneContext.ts';
import { useSelection } from '../services/useSelection.ts';

/** The one part of the workbook that everything on the screen concerns. */
export interface ChosenScope {
  readonly scope: Scope;
  readonly onScope: (scope: Scope) => void;
  /** What is selected, as the sheet writes it; empty while nothing is known. */
  readonly address: string;
  /** The scope as the workbook has it at this moment, which a slow host has not told yet. */
  readonly scopeNow: () => Promise<Scope>;
}

/** Until one is chosen: the selection where it holds several cells, else the whole workbook. */
export function useScope(): ChosenScope {
  const { workbook } = usePane();
  const { outcome } = useSelection();
  const [chosen, onScope] = useState<Scope>();
  const scopeNow = useCallback(
    async () => chosen ?? usualScope(await workbook.selection()),
    [chosen, workbook],
  );
  return {
    scope: chosen ?? usualScope(outcome),
    onScope,
    address: outcome?.ok === true ? outcome.value.address : '',
    scopeNow,
  };
}

function usualScope(selected: Outcome<Selection> | undefined): Scope {
  if (selected?.ok !== true) return 'workbook';
  return selected.value.rows * selected.value.columns > 1 ? 'selection' : 'workbook';
}
