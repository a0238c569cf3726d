import { parseFormula } from '../formulaText/parseFormula.ts';
import type { LongWork } from '../longWork/longWork.ts';
import type { FormulaCell } from '../ports/formulaCell.ts';
import { done, type Outcome } from '../ports/outcome.ts';
import { placeKey } from '../ports/placeKey.ts';
import type { RangeAddress } from '../ports/rangeAddress.ts';
import type { ShownValue } from '../ports/selection.ts';
import type { LeftCell, WorkbookPort } from '../ports/workbookPort.ts';
import { formulasInScope, type Scope } from './formulasInScope.ts';

/** What Excel has made of a formula while the add-in was not there. */
export interface BrokenCell extends RangeAddress {
  /** Its name was rewritten (`_xldudf_…`, `FUNCRES.XLAM!…`), or it stands right and is not called (`#NAME?`). */
  readonly damage: 'name' | 'not-called';
  readonly formula: string;
}

/** A formula that answers again. */
export interface RepairedCell extends RangeAddress {
  /** As it stands now. */
  readonly formula: string;
  readonly value: ShownValue;
}

/** What repairing came to. */
export interface RepairReport {
  readonly repaired: readonly RepairedCell[];
  /** Formulas that show `#NAME?` still: something else in them is unknown. */
  readonly still: readonly BrokenCell[];
  /** Cells that somebody changed meanwhile: they hold what was entered. */
  readonly kept: readonly RangeAddress[];
  readonly left: readonly LeftCell[];
}

/** Formulas of ours that Excel has broken, as it does where a workbook is opened or calculated without the add-in. */
export async function brokenFormulas(
  workbook: WorkbookPort,
  scope: Scope,
  work: LongWork = {},
): Promise<Outcome<readonly BrokenCell[]>> {
  const found = await formulasInScope(workbook, scope, work);
  return found.ok ? done(found.value.flatMap(brokenCell)) : found;
}

/** Enters broken formulas again with their right names, and tells what answers now. */
export async function repairFormulas(
  workbook: WorkbookPort,
  scope: Scope,
  work: LongWork = {},
): Promise<Outcome<RepairReport>> {
  const found = await formulasInScope(workbook, scope, work);
  if (!found.ok) return found;
  const broken = found.value.filter((cell) => brokenCell(cell).length > 0);
  const after = await workbook.recalculate(broken, work);
  if (!after.ok) return after;
  const { cells, kept, left } = after.value;
  const others = new Set([...kept, ...left].map(placeKey));
  const ours = cells.filter((cell) => !others.has(placeKey(cell)));
  return done({
    repaired: ours.filter((cell) => brokenCell(cell).length === 0).map(repairedCell),
    still: ours.flatMap(brokenCell),
    kept,
    left,
  });
}

function brokenCell({ sheet, address, formula, error }: FormulaCell): readonly BrokenCell[] {
  if (parseFormula(formula).some(({ isDisfigured }) => isDisfigured)) {
    return [{ sheet, address, formula, damage: 'name' }];
  }
  return error === '#NAME?' ? [{ sheet, address, formula, damage: 'not-called' }] : [];
}

function repairedCell({ sheet, address, formula, value }: FormulaCell): RepairedCell {
  return { sheet, address, formula, value };
}
