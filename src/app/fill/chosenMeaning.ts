import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { answeredOptions } from './answeredOptions.ts';
import type { HeaderProblem } from './headerProblem.ts';
import type { SaidPart, Spot } from './said.ts';
import type { Answers, TableAsk } from './tableAsk.ts';
import type { SaidKind } from './tablePart.ts';

/** What is known where a word of several meanings stands. */
export interface Surroundings {
  readonly context: FunctionContext;
  readonly answers: Answers;
  /** The kinds that other headers of the side say for certain. */
  readonly kinds: ReadonlySet<SaidKind>;
}

export type Chosen =
  | { readonly part: SaidPart; readonly ask?: TableAsk }
  | { readonly problem: HeaderProblem; readonly ask?: TableAsk };

interface Word {
  readonly isInitials: boolean;
  readonly spot: Spot;
}

/**
 * The meaning of a word of which there may be several: what the other headers of its side are, else what the user answers. 差额
 * is asked wherever it stands.
 */
export function chosenMeaning(
  meanings: readonly SaidPart[],
  { isInitials, spot }: Word,
  { kinds, answers }: Surroundings,
): Chosen {
  const fitting = meanings.filter(({ kind }) => kinds.has(kind));
  const [fit] = fitting;
  if (isInitials) return fit === undefined ? { problem: { kind: 'initials' } } : { part: fit };
  const [only] = meanings;
  if (only !== undefined && meanings.length === 1) return { part: only };
  const isNamed = meanings.some(({ kind }) => kind === 'breakdown' || kind === 'place');
  if (isNamed && fit !== undefined && fitting.length === 1) return { part: fit };
  return answered(meanings, spot, answers);
}

const idOf = ({ kind, id }: SaidPart): string => `${kind}:${id}`;

function answered(meanings: readonly SaidPart[], spot: Spot, answers: Answers): Chosen {
  const text = String(spot.value);
  const id = `either:${text}`;
  const options = meanings.map((meaning) => ({ id: idOf(meaning), label: meaning.label }));
  const chosen = answeredOptions(id, options, answers);
  const ask: TableAsk = { id, kind: 'either', text, at: spot, ...chosen };
  const part = meanings.find((meaning) => idOf(meaning) === chosen.answer);
  return part === undefined ? { problem: { kind: 'asked' }, ask } : { part, ask };
}
