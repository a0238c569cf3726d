import type { FormResult } from '../../app/formulaForm/formResult.ts';
import type { InsertionPlan } from '../../app/insertion/insertionPlan.ts';
import { spilledBlock } from '../../app/insertion/spilledBlock.ts';

/** Writes a formula into one cell, keeping an eye on the room that its answer spills into. */
export function formulaPlan(result: FormResult): InsertionPlan {
  const { formula } = result;
  if (result.ok && result.rows !== undefined) {
    return { kind: 'cells', block: spilledBlock(formula, result.rows, result.formats ?? []) };
  }
  const format =
    result.ok && result.numberFormat !== undefined ? { numberFormat: result.numberFormat } : {};
  return { kind: 'cells', block: [[{ kind: 'formula', formula, ...format }]] };
}
