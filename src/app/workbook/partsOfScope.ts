import { done, type Outcome } from '../ports/outcome.ts';
import type { RangeAddress } from '../ports/rangeAddress.ts';
import type { PartOfWorkbook, WorkbookPort } from '../ports/workbookPort.ts';
import { partInScope, type Scope } from './formulasInScope.ts';

/** The parts of a scope below which lines of ours stand: what is selected, or each sheet with formulas of ours. */
export async function partsOfScope(
  workbook: WorkbookPort,
  scope: Scope,
  cells: readonly RangeAddress[],
): Promise<Outcome<readonly PartOfWorkbook[]>> {
  const part = await partInScope(workbook, scope);
  if (!part.ok) return part;
  const sheets = new Set(cells.map(({ sheet }) => sheet));
  return done(part.value === undefined ? [...sheets].map((sheet) => ({ sheet })) : [part.value]);
}
