import type { ShownValue } from '../app/ports/selection.ts';
import type { CellState, HeldContent } from '../app/ports/undoStep.ts';
import type { CellEntry } from './cellInput.ts';

/** One cell as it was read. */
export interface CellSnapshot {
  readonly formula: ShownValue;
  readonly value: ShownValue;
  readonly numberFormat: string;
}

/** What a cell holds. Excel tells a text without its apostrophe: where formula and value are the same it is no formula. */
export function heldContent({
  formula,
  value,
}: Pick<CellSnapshot, 'formula' | 'value'>): HeldContent {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return { formula, isFormula };
}

/** The cells of a rectangle one by one, row by row. */
export function snapshotsOf({
  formulas,
  values,
  numberFormats,
}: CellState): readonly CellSnapshot[] {
  return formulas.flatMap((row, i) =>
    row.map((formula, j) => ({
      formula,
      value: values[i]?.[j] ?? '',
      numberFormat: numberFormats[i]?.[j] ?? '',
    })),
  );
}

export function holdsSame(one: HeldContent, other: HeldContent): boolean {
  return one.formula === other.formula && one.isFormula === other.isFormula;
}

/** What a cell holds once this is entered; null for nothing that is entered. */
export function contentOf(entry: CellEntry): HeldContent | null {
  if (entry === null) return null;
  if (typeof entry !== 'string') return { formula: entry, isFormula: false };
  if (entry.startsWith("'")) return { formula: entry.slice(1), isFormula: false };
  return { formula: entry, isFormula: entry.startsWith('=') };
}
