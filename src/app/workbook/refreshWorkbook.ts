import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import type { LongWork } from '../longWork/longWork.ts';
import { done, type Outcome } from '../ports/outcome.ts';
import { placeKey } from '../ports/placeKey.ts';
import type { WorkbookPort } from '../ports/workbookPort.ts';
import { answerCells } from './answerCells.ts';
import { formulasInScope, type Scope } from './formulasInScope.ts';
import { refreshReport, type RefreshReport } from './refreshReport.ts';

/**
 * Has the formulas of ours in a scope calculated again, and reports what changed, what fails and what somebody changed
 * meanwhile. It also brings back cells that show `#NAME?` since the workbook was opened without the add-in.
 */
export async function refreshWorkbook(
  workbook: WorkbookPort,
  context: FunctionContext,
  scope: Scope,
  work: LongWork,
): Promise<Outcome<RefreshReport>> {
  const before = await formulasInScope(workbook, scope, work);
  if (!before.ok) return before;
  const after = await workbook.recalculate(before.value, work);
  if (!after.ok) return after;
  const { cells, kept } = after.value;
  const foreign = new Set(kept.map(placeKey));
  const broken = cells.filter((cell) => cell.error !== undefined && !foreign.has(placeKey(cell)));
  const failures = await answerCells(workbook, broken, context, work);
  return failures.ok ? done(refreshReport(before.value, after.value, failures.value)) : failures;
}
