import type { CellContent } from '../ports/block.ts';
import { isErrorValue } from '../ports/errorValue.ts';
import type { ShownValue } from '../ports/selection.ts';

/** A value as a constant of the same kind: a text stays a text, whatever it looks like. */
export function valueContent(value: ShownValue): CellContent {
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean' || isErrorValue(value)) return { kind: 'constant', value };
  return { kind: 'text', text: value };
}
