import { parseUnit } from '../../domain/unit.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import type { HeaderProblem } from './headerProblem.ts';
import { headerSuggestions } from './headerSuggestions.ts';
import { isUnreadCity } from './ownCity.ts';
import { isValueHead } from './said.ts';
import { isDependent, refused, textOf, type SideHeader, type Sides } from './sideHeader.ts';
import { partKinds, type PartKind, type SaidKind } from './tablePart.ts';
import { unitSeparator, wordKind } from './wordsSaid.ts';

/** Months beside years on the other side are a kind of their own. */
const kinds = [...partKinds, 'months'] as const;

type SideKind = (typeof kinds)[number];

/** What the headers of both sides are. */
export interface SideKinds {
  readonly down: SideKind;
  readonly across: SideKind;
}

export const partKind = (kind: SideKind): PartKind => (kind === 'months' ? 'period' : kind);

/** The two different kinds that most headers say, one a side; undefined where a side says none or both say the same. */
export function sideKinds(
  down: readonly SideHeader[],
  across: readonly SideHeader[],
): SideKinds | undefined {
  // Where all that a side says is asked, what it may mean is what it is; where it says but a unit, it heads levels.
  return (
    bestPair(down, across, counted) ??
    bestPair(down, across, asked) ??
    bestPair(down, across, ofUnits)
  );
}

type Count = (kind: SideKind, side: readonly SideHeader[]) => number;

function bestPair(
  down: readonly SideHeader[],
  across: readonly SideHeader[],
  count: Count,
): SideKinds | undefined {
  let best: (SideKinds & { readonly count: number }) | undefined;
  for (const one of kinds) {
    for (const other of kinds) {
      const [left, right] = [count(one, down), count(other, across)];
      if (one === other || left === 0 || right === 0) continue;
      if (best === undefined || left + right > best.count) {
        best = { down: one, across: other, count: left + right };
      }
    }
  }
  return best;
}

const counted = (kind: SideKind, side: readonly SideHeader[]): number =>
  side.filter((header) => header.problem === undefined && says(header, kind)).length;

const asked: Count = (kind, side) =>
  counted(kind, side) +
  side.filter(({ problem, hints }) => problem?.kind === 'asked' && hints.has(kind)).length;

const ofUnits: Count = (kind, side) =>
  counted(kind, side) + (kind === 'measure' ? side.filter(isOfUnit).length : 0);

function says({ said }: SideHeader, kind: SideKind): boolean {
  if (kind === 'months') return said.has('months') || said.has('relation');
  return said.has(kind) || (kind === 'period' && (said.has('months') || said.has('relation')));
}

/**
 * Leaves headers alone that say nothing of what their side says, or what the other side says already, and those below such a
 * heading: 2024年 | 出口 | 进口 in one column may be the exports of 2024.
 */
export function checkKinds(
  side: readonly SideHeader[],
  kind: SideKind,
  other: SideKind,
  otherSide: readonly SideHeader[],
): readonly SideHeader[] {
  const isValues = otherSide.every(isOfValues);
  let heading: SideHeader | undefined;
  return side.map((header) => {
    if (!isUnreadCity(header.problem) && isHeading(header, kind)) heading = header;
    const problem = problemOf(header, { kind, other, isValues });
    if (problem !== undefined) return refused(header, problem);
    if (header.problem !== undefined || isOfSide(header, kind)) return header;
    return heading === undefined || heading === header
      ? header
      : refused(header, { kind: 'under', text: String(textOf(heading.spot)) });
  });
}

/** An empty header, a sum and a whole are what the others are. */
function isOfSide(header: SideHeader, kind: SideKind): boolean {
  const { said, sumOf, isWhole } = header;
  return (
    (kind === 'measure' && isOfUnit(header)) ||
    sumOf !== undefined ||
    (isWhole === true && kind === 'breakdown') ||
    (said.size === 0 && isWhole !== true)
  );
}

function problemOf(
  header: SideHeader,
  { kind, other, isValues }: { kind: SideKind; other: SideKind; isValues: boolean },
): HeaderProblem | undefined {
  if (header.problem !== undefined || isOfSide(header, kind)) return undefined;
  if (!says(header, kind)) return { kind: 'other', wanted: partKind(kind) };
  const isCompatible = isValues && other === 'measure';
  return !isCompatible && isTwice(header.said, kind, other)
    ? { kind: 'twice', of: wordKind(other) }
    : undefined;
}

/** CNY bn | YoY: a unit alone is of levels. */
function isOfUnit({ said, own }: SideHeader): boolean {
  return own.size === 1 && isLevelUnit(own.get('unit')?.id) && !said.has('measure');
}

const isLevelUnit = (unit: string | undefined): boolean =>
  unit !== undefined && unit.split(unitSeparator).every((id) => parseUnit(id).base !== '1');

/** Whether a header says only that numbers stand below it, or is empty. */
function isOfValues({ said, spot }: SideHeader): boolean {
  const measure = said.get('measure');
  return spot === undefined || (measure !== undefined && isValueHead(measure));
}

function isTwice(said: SideHeader['said'], kind: SideKind, other: SideKind): boolean {
  // Months on one side are those of the years on the other.
  return other !== 'months' && kind !== 'months' && said.has(other);
}

const naming: readonly SaidKind[] = ['place', 'period', 'indicator', 'breakdown'];

/** What ends so is a thing that is measured, whatever stands in its name: 城镇调查失业率. */
const quantity = /(?:率|指数|价格|系数|工资|人数|人员|里程|密度|产量|面积)\s*(?:[（(].*)?$/u;

/** Names another thing than its side does, as a line between the rows that they may belong to. */
function isHeading({ said: all, own, hints, spot, problem }: SideHeader, kind: SideKind): boolean {
  if (spot === undefined || isDependent(own)) return false;
  if (problem?.kind === 'unknown' && quantity.test(String(spot.value))) return false;
  const wanted = partKind(kind);
  const said = problem === undefined ? new Set(all.keys()) : hints;
  const isOther = problem === undefined || problem.kind === 'unknown';
  const mentions = (item: SaidKind): boolean =>
    said.has(item) || (item === 'period' && (said.has('months') || said.has('relation')));
  return isOther && naming.some((item) => item !== wanted && mentions(item)) && !mentions(wanted);
}

/** A side of names that nobody knows: beyond these it is not looked for what each may mean. */
const mostGuesses = 20;

/** Where one side says nothing but what may have been meant: a table of one misspelt place. */
export function guessedKinds(
  { down, across }: Sides,
  context: FunctionContext,
): SideKinds | undefined {
  const guessed = (side: readonly SideHeader[], other: PartKind): PartKind | undefined =>
    partKinds.find(
      (kind) =>
        kind !== other &&
        side
          .slice(0, mostGuesses)
          .some(({ spot }) => headerSuggestions(kind, textOf(spot), context).length > 0),
    );
  for (const kind of partKinds) {
    const isDown = counted(kind, down) > 0;
    if (!isDown && counted(kind, across) === 0) continue;
    const guess = guessed(isDown ? across : down, kind);
    if (guess === undefined) continue;
    return isDown ? { down: kind, across: guess } : { down: guess, across: kind };
  }
  return undefined;
}
