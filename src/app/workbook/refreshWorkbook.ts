import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import type { LongWork } from '../longWork/longWork.ts';
import { done, type Outcome } from '../ports/outcome.ts';
import type { WorkbookPort } from '../ports/workbookPort.ts';
import { answerCells } from './answerCells.ts';
import { refreshReport, type RefreshReport } from './refreshReport.ts';

/**
 * Enters every formula that calls a function of ours again, and reports what changed and what fails. It also brings back
 * cells that show `#NAME?` since the workbook was opened without the add-in.
 */
export async function refreshWorkbook(
  workbook: WorkbookPort,
  context: FunctionContext,
  work: LongWork,
): Promise<Outcome<RefreshReport>> {
  const before = await workbook.findFormulas(work);
  if (!before.ok) return before;
  const after = await workbook.recalculate(before.value, work);
  if (!after.ok) return after;
  const broken = after.value.filter(({ error }) => error !== undefined);
  const failures = await answerCells(workbook, broken, context, work);
  return failures.ok ? done(refreshReport(before.value, after.value, failures.value)) : failures;
}
