import type { FunctionContext } from '../../formulas/functionDefinition.ts';
import { readHeader } from './readHeader.ts';
import type { FixedPart, TableChoice } from './recognisedTable.ts';
import { partKinds } from './tablePart.ts';
import type { PartKind } from './tablePart.ts';
import type { TableWord } from './tableWords.ts';

/** What all cells share: chosen by the user, else said by the corner or the title; nothing that an axis says. */
export function fixedParts(
  choice: TableChoice,
  words: readonly TableWord[],
  axes: readonly PartKind[],
  context: FunctionContext,
): readonly FixedPart[] {
  const kinds = [...partKinds.filter((kind) => !axes.includes(kind)), 'unit'] as const;
  return kinds.flatMap((kind): readonly FixedPart[] => {
    const chosen = choice[kind];
    const id = chosen ?? words.find((word) => word.kind === kind)?.id;
    if (id === undefined || id === '') return [];
    const from = chosen === undefined ? 'text' : 'choice';
    if (kind === 'unit') return [{ kind, id, label: id, from }];
    const reading = readHeader(kind, id, context);
    return reading === undefined ? [] : [{ kind, id: reading.id, label: reading.label, from }];
  });
}
