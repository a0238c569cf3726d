import { chosenMeaning, type Surroundings } from './chosenMeaning.ts';
import type { HeaderProblem } from './headerProblem.ts';
import { ofUnit } from './readCell.ts';
import { joined, nothingSaid, type Said, type SaidPart, type Spot } from './said.ts';
import type { TableAsk } from './tableAsk.ts';
import { namingLevel, type Stack, type StackLevel } from './tableStacks.ts';
import { wordKind, wordsSaid } from './wordsSaid.ts';

/** What a header says with all its levels, before those beside it are looked at. */
export interface StackSaid {
  readonly said: Said;
  /** What its own cell says, without what reaches to it. */
  readonly own: Said;
  /** What each of its levels says, by its depth. */
  readonly levels: ReadonlyMap<number, Said>;
  readonly problem?: HeaderProblem;
  /** The cell that has the problem. */
  readonly problemAt?: Spot;
  readonly asks: readonly TableAsk[];
}

/** Reads a header, the outer levels first; a level that contradicts the one above it makes it unclear. */
export function stackSaid(stack: Stack, around: Surroundings): StackSaid {
  let said = nothingSaid;
  let own = nothingSaid;
  const levels = new Map<number, Said>();
  const asks: TableAsk[] = [];
  const unit = unitOf(stack);
  const naming = namingLevel(stack)?.level ?? 0;
  for (const level of stack.levels) {
    const cell = levelSaid(level, unit, around);
    asks.push(...cell.asks);
    const both = withLevel(said, cell, around);
    if ('problem' in both) {
      return { said, own, levels, asks, problem: both.problem, problemAt: level.spot };
    }
    ({ said } = both);
    levels.set(level.level, cell.said);
    if (level.level >= naming) own = new Map([...own, ...cell.said]);
  }
  return { said, own, levels, asks };
}

function withLevel(
  said: Said,
  level: LevelSaid,
  { context }: Surroundings,
): { readonly said: Said } | { readonly problem: HeaderProblem } {
  if (level.problem !== undefined) return { problem: level.problem };
  const both = joined(said, level.said, context.dataset);
  return both.ok ? both : { problem: { kind: 'twice', of: wordKind(both.kind) } };
}

const unitOf = ({ levels }: Stack): string | undefined =>
  levels.flatMap(({ reading }) => reading.words.flat()).find(({ kind }) => kind === 'unit')?.id;

type LevelSaid = Omit<StackSaid, 'own' | 'levels' | 'problemAt'>;

function levelSaid(
  { spot, reading }: StackLevel,
  unit: string | undefined,
  around: Surroundings,
): LevelSaid {
  if (reading.problem !== undefined)
    return { said: nothingSaid, asks: [], problem: reading.problem };
  const words: SaidPart[] = [];
  const asks: TableAsk[] = [];
  for (const meanings of reading.words) {
    const chosen = chosenMeaning(
      ofUnit(meanings, unit),
      { isInitials: reading.isInitials, spot },
      around,
    );
    if (chosen.ask !== undefined) asks.push(chosen.ask);
    if ('problem' in chosen) return { said: nothingSaid, asks, problem: chosen.problem };
    words.push({ ...chosen.part, at: spot });
  }
  return { ...wordsSaid(words, around.context), asks };
}
