import type { HeldContent } from '../app/ports/undoStep.ts';
import type { CellEntry } from './cellInput.ts';
import type { CellPlace } from './cellRectangles.ts';
import { contentOf, heldContent, holdsSame, type CellSnapshot } from './cellSnapshot.ts';

/** What is to be set in one cell, and what the cell held when that was planned. */
export interface CellChange extends CellPlace {
  readonly expected: { readonly held: HeldContent; readonly numberFormat: string };
  /** Null leaves the content. */
  readonly entry: CellEntry;
  /** Null leaves the number format. */
  readonly numberFormat: string | null;
  /** An answer may spill into the cell once its change is made: what it shows then is nobody's input. */
  readonly isSpilled?: boolean;
  /** Whether the change is made whatever the cell holds, as an answer may have been spilled into it. */
  readonly ignoresContent?: boolean;
}

export function isInert({ entry, numberFormat }: CellChange): boolean {
  return entry === null && numberFormat === null;
}

/** The same cell, left as it stands. */
export function leftAlone(change: CellChange): CellChange {
  return { ...change, entry: null, numberFormat: null };
}

/** The change as it would be planned from what the cell holds now. */
export function expecting(change: CellChange, now: CellSnapshot): CellChange {
  return { ...change, expected: { held: heldContent(now), numberFormat: now.numberFormat } };
}

/** Whether somebody else has changed a cell since its change was planned; what shows the wanted already is not changed. */
export function isForeign(change: CellChange, now: CellSnapshot): boolean {
  if (isInert(change)) return false;
  return hasOtherContent(change, now) || hasOtherFormat(change, now);
}

function hasOtherContent(
  { expected, entry, ignoresContent }: CellChange,
  now: CellSnapshot,
): boolean {
  if (ignoresContent === true) return false;
  const held = heldContent(now);
  const wanted = contentOf(entry);
  return !holdsSame(held, expected.held) && (wanted === null || !holdsSame(held, wanted));
}

function hasOtherFormat({ expected, numberFormat }: CellChange, now: CellSnapshot): boolean {
  if (numberFormat === null) return false;
  return now.numberFormat !== expected.numberFormat && now.numberFormat !== numberFormat;
}

/**
 * Whether what a cell shows just after writing can be what was written: Excel writes formulas its own way, but a constant
 * stays the same.
 */
export function canBeWritten({ entry, isSpilled }: CellChange, shown: CellSnapshot): boolean {
  const wanted = contentOf(entry);
  if (wanted === null || isSpilled === true) return true;
  const held = heldContent(shown);
  if (wanted.isFormula !== held.isFormula) return false;
  return wanted.isFormula || String(wanted.formula) === String(held.formula);
}
