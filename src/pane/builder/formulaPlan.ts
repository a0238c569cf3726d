import type { FormResult } from '../../app/formulaForm/formResult.ts';
import type { InsertionPlan } from '../../app/insertion/insertionPlan.ts';

/** Writes a formula into one cell, keeping an eye on the room that its answer spills into. */
export function formulaPlan(result: FormResult): InsertionPlan {
  const { formula } = result;
  const numberFormat = result.ok ? result.numberFormat : undefined;
  const rows = result.ok ? result.rows : undefined;
  const spill = { rows: rows?.length ?? 1, columns: rows?.[0]?.length ?? 1 };
  const cell = { kind: 'formula', formula, spill } as const;
  return {
    kind: 'cells',
    block: [[numberFormat === undefined ? cell : { ...cell, numberFormat }]],
  };
}
