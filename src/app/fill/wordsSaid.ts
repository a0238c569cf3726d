import { breakdownKey, breakdownMembers } from '../../domain/breakdown.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import type { HeaderProblem } from './headerProblem.ts';
import { isSameScale } from './isSameScale.ts';
import { joined, nothingSaid, type Said, type SaidPart } from './said.ts';
import type { SaidKind, WordKind } from './tablePart.ts';

/** As people call it. */
export function wordKind(kind: SaidKind): WordKind {
  if (kind === 'months' || kind === 'relation') return 'period';
  if (kind === 'currency' || kind === 'prices') return 'unit';
  return kind === 'reference' || kind === 'total' ? 'measure' : kind;
}

/** What words say together, or that they say two things of one kind. */
export interface WordsSaid {
  readonly said: Said;
  readonly problem?: HeaderProblem;
}

/** What the words of one cell say together: several breakdowns or units are one, anything else is said once. */
export function wordsSaid(words: readonly SaidPart[], context: FunctionContext): WordsSaid {
  let said = nothingSaid;
  for (const word of words) {
    const next = withWord(said, word, context);
    if (next === undefined) return { said, problem: { kind: 'several', of: wordKind(word.kind) } };
    said = next;
  }
  return { said };
}

function withWord(said: Said, word: SaidPart, { dataset }: FunctionContext): Said | undefined {
  const other = said.get(word.kind);
  if (other === undefined) return new Map([...said, [word.kind, word]]);
  const listed = listedPart(other, word);
  if (listed !== undefined) return new Map([...said, [word.kind, listed]]);
  // 进出口、出口 in one text are two.
  if (word.kind === 'indicator' && other.id !== word.id) return undefined;
  const both = joined(said, new Map([[word.kind, word]]), dataset);
  return both.ok ? both.said : undefined;
}

/** Several members of a breakdown, or units for several indicators, in one text. */
function listedPart(one: SaidPart, other: SaidPart): SaidPart | undefined {
  if (one.id === other.id) return undefined;
  const label = `${one.label} ${other.label}`;
  if (one.kind === 'breakdown') {
    const id = breakdownKey([...breakdownMembers(one.id), other.id]);
    return { ...one, id, label, isPlain: false };
  }
  if (one.kind !== 'unit') return undefined;
  const isSame = one.id.split(unitSeparator).some((unit) => isSameScale(unit, other.id));
  return isSame ? one : { ...one, id: `${one.id}${unitSeparator}${other.id}`, label };
}

/** Between units of one text: 单位:亿元、%. */
export const unitSeparator = '|';
