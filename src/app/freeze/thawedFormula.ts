import { parseReference, referenceText, type CellReference } from '../formulaText/cellReference.ts';
import { parseFormula } from '../formulaText/parseFormula.ts';
import { worksheetFormulaOf } from '../formulaText/worksheetFormulaOf.ts';
import { parseAddress } from '../ports/cellAddress.ts';
import type { RangeAddress } from '../ports/rangeAddress.ts';
import type { WorksheetFormula } from '../ports/worksheetFormula.ts';
import type { FrozenCell } from './frozenCell.ts';

/** Where a hidden name leads by now; undefined where its cells are gone. */
export type Anchored = (name: string) => RangeAddress | undefined;

/**
 * The formula of a frozen cell, with its references where their cells are by now; undefined where cells that it refers to are gone, or
 * where it calls no function of ours, as then somebody else has written it.
 *
 * @example
 * // =HENAN.TRADE($A2,数据!B$1) after a row was inserted above and the sheet was renamed: =HENAN.TRADE($A3,表!B$2)
 */
export function thawedFormula(
  { formula, references }: FrozenCell,
  sheet: string,
  anchored: Anchored,
): WorksheetFormula | undefined {
  if (parseFormula(formula).length === 0) return undefined;
  let text = '';
  let from = 0;
  for (const { start, end, anchor } of references) {
    const range = anchored(anchor);
    const moved = range && movedReference(formula.slice(start, end), range, sheet);
    if (moved === undefined) return undefined;
    text += `${formula.slice(from, start)}${moved}`;
    from = end;
  }
  return worksheetFormulaOf(text + formula.slice(from));
}

function movedReference(text: string, to: RangeAddress, ownSheet: string): string | undefined {
  const [was, area] = [parseReference(text), parseAddress(to.address)];
  if (was === undefined || area === undefined) return undefined;
  const isNamed = was.from.sheet !== undefined || to.sheet !== ownSheet;
  const first = placed(was.from, area.row, area.column);
  const from = referenceText(isNamed ? { ...first, sheet: to.sheet } : first);
  if (was.to === undefined) return from;
  const last = placed(was.to, area.row + area.rows - 1, area.column + area.columns - 1);
  return `${from}:${referenceText(last)}`;
}

/** The cell at a place, with the dollar signs of another. */
function placed(like: CellReference, row: number, column: number): CellReference {
  return { row, column, rowFixed: like.rowFixed, columnFixed: like.columnFixed };
}
