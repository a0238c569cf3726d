import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { headerSuggestions } from './headerSuggestions.ts';
import type { Axis, Header } from './recognisedTable.ts';
import { textOf, type SideHeader } from './sideHeader.ts';
import type { PartKind } from './tablePart.ts';
import { wordKind } from './wordsSaid.ts';

/** A column of names that nobody knows is no table with slips: beyond these it is not looked for what each may mean. */
const mostGuesses = 20;

/** A side as the pane shows it, with what unclear headers may have meant. */
export function sideAxis(
  side: readonly SideHeader[],
  kind: PartKind,
  context: FunctionContext,
): Axis {
  let guesses = 0;
  const headerOf = ({ said, spot, problem }: SideHeader): Header => {
    const value = textOf(spot);
    const isUnknown = problem?.kind === 'unknown' || problem?.kind === 'initials';
    guesses += isUnknown ? 1 : 0;
    const suggestions =
      isUnknown && guesses <= mostGuesses ? headerSuggestions(kind, value, context) : [];
    const parts = problem === undefined ? [...said.values()] : [];
    return {
      value,
      parts: parts
        .filter((part) => part.kind !== 'total')
        .map((part) => ({ kind: wordKind(part.kind), id: part.id, label: part.label })),
      ...(problem === undefined ? {} : { problem }),
      suggestions,
    };
  };
  return { kind, headers: side.map(headerOf) };
}
