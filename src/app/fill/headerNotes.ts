import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { boundedInput } from './boundedInput.ts';
import type { HeaderProblem } from './headerProblem.ts';
import type { NameReading } from './readName.ts';
import type { TableInput } from './recognisedTable.ts';
import type { WordKind } from './tablePart.ts';
import { tableShape } from './tableShape.ts';
import { tableStacks, type Stack } from './tableStacks.ts';
import { wordKind, wordsSaid } from './wordsSaid.ts';

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
  given: Pick<TableInput, 'values'>,
  context: FunctionContext,
): HeaderNotes {
  const { values } = boundedInput(given);
  const shape = tableShape(values);
  if (shape === undefined) return { down: [], across: [] };
  const { down, across } = tableStacks(values, shape, context);
  const notes = (stack: Stack): readonly HeaderNote[] => notesOf(stack, context);
  return { down: down.flatMap(notes), across: across.flatMap(notes) };
}

function notesOf({ levels }: Stack, context: FunctionContext): readonly HeaderNote[] {
  return levels
    .filter(({ isOwn }) => isOwn)
    .map(({ spot, reading }) => {
      const { words } = reading;
      const certain = words.flatMap((meanings) => (meanings.length === 1 ? meanings : []));
      const problem = reading.problem ?? wordsSaid(certain, context).problem;
      const text = String(spot.value);
      const parts = words
        .flat()
        .map(({ kind, id, label }) => ({ kind: wordKind(kind), id, label }));
      if (problem === undefined && parts.length > 0) return { text, parts };
      return { text, parts: [], problem: problem ?? { kind: 'unknown', text } };
    });
}
