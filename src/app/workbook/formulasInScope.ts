import type { LongWork } from '../longWork/longWork.ts';
import { parseAddress, type Area } from '../ports/cellAddress.ts';
import type { FormulaCell } from '../ports/formulaCell.ts';
import { done, type Outcome } from '../ports/outcome.ts';
import type { WorkbookPort } from '../ports/workbookPort.ts';

/** Which formulas are meant. */
export const refreshScopes = ['selection', 'sheet', 'workbook'] as const;
export type RefreshScope = (typeof refreshScopes)[number];

/** The cells of a scope whose formulas call a function of ours. */
export async function formulasInScope(
  workbook: WorkbookPort,
  scope: RefreshScope,
  work: LongWork,
): Promise<Outcome<readonly FormulaCell[]>> {
  if (scope === 'workbook') return workbook.findFormulas(work);
  const isInScope = await scopeTest(workbook, scope);
  if (!isInScope.ok) return isInScope;
  const found = await workbook.findFormulas(work);
  return found.ok ? done(found.value.filter(isInScope.value)) : found;
}

async function scopeTest(
  workbook: WorkbookPort,
  scope: 'selection' | 'sheet',
): Promise<Outcome<(cell: FormulaCell) => boolean>> {
  if (scope === 'sheet') {
    const active = await workbook.activeSheet();
    return active.ok ? done(({ sheet }) => sheet === active.value) : active;
  }
  const selected = await workbook.selection();
  if (!selected.ok) return selected;
  const { sheet, ...area } = selected.value;
  return done((cell) => cell.sheet === sheet && isInside(area, cell.address));
}

/** Whether the cell of an address lies in an area. */
function isInside(area: Area, address: string): boolean {
  const cell = parseAddress(address);
  if (cell === undefined) return false;
  const [down, right] = [cell.row - area.row, cell.column - area.column];
  return down >= 0 && down < area.rows && right >= 0 && right < area.columns;
}
