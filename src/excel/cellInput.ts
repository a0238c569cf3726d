import type { CellContent } from '../app/ports/block.ts';
import type { ShownValue } from '../app/ports/selection.ts';
import { writtenText } from './writtenText.ts';

/** What is set as `Range.formulas` for one cell; null leaves it as it stands. */
export type CellEntry = string | number | boolean | null;

/** A cell of a block as Excel's API takes it. */
export function entryOf(content: CellContent): CellEntry {
  switch (content.kind) {
    case 'text':
      return writtenText(content.text);
    case 'number':
    case 'constant':
      return content.value;
    case 'formula':
      return content.formula;
    case 'spilled':
    case 'empty':
      return null;
  }
}

/** In a cell of this format Excel keeps a formula as its text. */
const textFormat = '@';

/** The number format to set for a cell of a block; null leaves the one it has. */
export function formatOf(content: CellContent, before: string): string | null {
  if (content.kind === 'empty') return null;
  if (content.numberFormat !== undefined) return content.numberFormat;
  const isEntered = content.kind === 'number' || content.kind === 'formula';
  return isEntered && before === textFormat ? 'General' : null;
}

/**
 * What was read from a cell as it has to be written to get the same cell back. Excel reads a text without its apostrophe: it
 * is a text where the formula and the value are the same.
 */
export function restoredEntry(formula: ShownValue, value: ShownValue): CellEntry {
  return typeof formula === 'string' && formula === value ? writtenText(formula) : formula;
}
