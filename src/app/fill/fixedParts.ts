import { breakdownKey } from '../../domain/breakdown.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { unitText } from '../text/unitText.ts';
import { readName } from './readName.ts';
import type { FixedPart, TableChoice } from './recognisedTable.ts';
import type { WordKind } from './tablePart.ts';
import type { TableWord } from './tableWords.ts';

/**
 * What all cells share: chosen by the user, else said by the first of the texts around the table that says it. A text that
 * names two (2024年和2025年) leaves it open.
 */
export function fixedParts(
  choice: TableChoice,
  texts: readonly (readonly TableWord[])[],
  kinds: readonly WordKind[],
  context: FunctionContext,
): readonly FixedPart[] {
  return kinds.flatMap((kind): readonly FixedPart[] => {
    const chosen = choice[kind];
    const id = chosen ?? saidOf(kind, texts);
    if (id === undefined || id === '') return [];
    const from = chosen === undefined ? 'text' : 'choice';
    if (kind === 'unit') return [{ kind, id, label: unitText(id, context.language), from }];
    const reading = readName(kind, id, context);
    return reading === undefined ? [] : [{ kind, ...reading, from }];
  });
}

function saidOf(kind: WordKind, texts: readonly (readonly TableWord[])[]): string | undefined {
  const said = texts
    .map((words) => [...new Set(words.flatMap((word) => (word.kind === kind ? [word.id] : [])))])
    .find((ids) => ids.length > 0);
  if (said === undefined) return undefined;
  // Several breakdowns are one; of several units (亿元、%) the first is that of levels.
  if (kind === 'breakdown') return breakdownKey(said);
  return said.length === 1 || kind === 'unit' ? said[0] : undefined;
}
