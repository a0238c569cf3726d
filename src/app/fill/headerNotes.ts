import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import type { ShownValue } from '../ports/selection.ts';
import type { HeaderProblem } from './headerProblem.ts';
import { readHeader, type HeaderReading } from './readHeader.ts';
import type { NameReading } from './readName.ts';
import type { TableInput } from './recognisedTable.ts';
import type { WordKind } from './tablePart.ts';
import { titleRows } from './titleRows.ts';

/** What was read of one header. */
export interface HeaderNote {
  readonly text: string;
  /** Everything that it says or may say; empty with a problem. */
  readonly parts: readonly (NameReading & { readonly kind: WordKind })[];
  readonly problem?: HeaderProblem;
}

/** What was read of each side of a block, without its empty headers. */
export interface HeaderNotes {
  readonly down: readonly HeaderNote[];
  readonly across: readonly HeaderNote[];
}

/**
 * Notes what each header says in a block that is no table, so that its user sees what is wrong.
 *
 * @example
 * // 备注 below, 2025 across
 * headerNotes(input, context); // => down: 备注, unknown; across: 2025, a period
 */
export function headerNotes(
  { values }: Pick<TableInput, 'values'>,
  context: FunctionContext,
): HeaderNotes {
  const top = Math.max(0, Math.min(titleRows(values), values.length - 2));
  const [first = [], ...below] = values.slice(top);
  const notes = (headers: readonly ShownValue[]): readonly HeaderNote[] =>
    headers
      .filter((value) => value !== '')
      .map((value) => noteOf(value, readHeader(value, context)));
  return { down: notes(below.map(([header = '']) => header)), across: notes(first.slice(1)) };
}

function noteOf(value: ShownValue, { plain, parts, problem }: HeaderReading): HeaderNote {
  const text = String(value);
  const all = [...Object.values(plain), ...parts];
  if (all.length > 0) return { text, parts: all };
  return { text, parts: [], problem: problem ?? { kind: 'unknown', text } };
}
