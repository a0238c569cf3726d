import type { LongWork } from '../longWork/longWork.ts';
import type { FormulaCell } from '../ports/formulaCell.ts';
import { done, type Outcome } from '../ports/outcome.ts';
import type { PartOfWorkbook, WorkbookPort } from '../ports/workbookPort.ts';

/** Which part of the workbook is meant. */
export const scopes = ['selection', 'sheet', 'workbook'] as const;
export type Scope = (typeof scopes)[number];

/** The cells of a scope whose formulas call a function of ours; what lies outside is not read. */
export async function formulasInScope(
  workbook: WorkbookPort,
  scope: Scope,
  work: LongWork,
): Promise<Outcome<readonly FormulaCell[]>> {
  const part = await partInScope(workbook, scope);
  return part.ok ? workbook.findFormulas(work, part.value) : part;
}

/** The sheet or range that a scope is now; undefined for the whole workbook. */
export async function partInScope(
  workbook: WorkbookPort,
  scope: Scope,
): Promise<Outcome<PartOfWorkbook | undefined>> {
  if (scope === 'workbook') return done(undefined);
  if (scope === 'sheet') {
    const active = await workbook.activeSheet();
    return active.ok ? done({ sheet: active.value }) : active;
  }
  const selected = await workbook.selection();
  if (!selected.ok) return selected;
  const { sheet, address } = selected.value;
  return done({ sheet, address });
}
