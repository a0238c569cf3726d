import { breakdownKey, breakdownMembers } from '../domain/breakdown.ts';
import { parseUnit } from '../domain/unit.ts';
import type { DeriveContext } from './deriveContext.ts';

/** A place with a breakdown: what a part or a whole is, apart from its indicator and period. */
export interface Extent {
  readonly place: string;
  readonly breakdown: string;
}

const areas: ReadonlySet<string> = new Set(['平方米', '亩']);

/** Whether an indicator has parts and wholes: no rate and no balance has, and shares of an area may overlap. */
export function hasParts(indicator: string, context: DeriveContext): boolean {
  const found = context.indicator(indicator);
  return (
    found !== undefined &&
    found.kind !== 'rate' &&
    found.growth !== 'none' &&
    !areas.has(parseUnit(found.unit).base)
  );
}

/**
 * The wholes directly around something: the same breakdown in every place around it; in its own place, the breakdown without
 * one dimension, or with a member replaced by its parent.
 *
 * @example
 * directWholes({ place: '411000', breakdown: 'market-procurement' }, context);
 * // => in 410000, CN and WORLD; in 411000 'other-trade', which it lies inside, and the total
 */
export function directWholes(part: Extent, context: DeriveContext): readonly Extent[] {
  const { place, breakdown } = part;
  const around = context.ancestors(place).map((ancestor) => ({ place: ancestor, breakdown }));
  if (breakdown === '') return around;
  return [
    ...around,
    ...widerBreakdowns(breakdown, context).map((key) => ({ place, breakdown: key })),
  ];
}

function widerBreakdowns(breakdown: string, context: DeriveContext): readonly string[] {
  const members = breakdownMembers(breakdown);
  const groups = byDimension(members, context);
  return [...groups.values()].flatMap((group) => {
    const rest = members.filter((member) => !group.includes(member));
    const [only] = group;
    const parent = group.length === 1 && only !== undefined ? context.parent(only) : undefined;
    const without = breakdownKey(rest);
    return parent === undefined ? [without] : [without, breakdownKey([...rest, parent])];
  });
}

/** Whether a part lies in a whole, and is not the whole itself. */
export function liesIn(part: Extent, whole: Extent, context: DeriveContext): boolean {
  const samePlace = part.place === whole.place;
  if (samePlace && part.breakdown === whole.breakdown) return false;
  if (!samePlace && !context.ancestors(part.place).includes(whole.place)) return false;
  const inner = byDimension(breakdownMembers(part.breakdown), context);
  const outer = byDimension(breakdownMembers(whole.breakdown), context);
  return [...outer].every(([dimension, members]) => {
    const narrower = inner.get(dimension) ?? [];
    return (
      narrower.length > 0 && narrower.every((member) => isWithin(member, new Set(members), context))
    );
  });
}

/** Whether a breakdown member is one of others or lies inside one of them. */
export function isWithin(
  member: string,
  others: ReadonlySet<string>,
  context: DeriveContext,
): boolean {
  const seen = new Set<string>();
  let current: string | undefined = member;
  while (current !== undefined && !seen.has(current)) {
    if (others.has(current)) return true;
    seen.add(current);
    current = context.parent(current);
  }
  return false;
}

function byDimension(
  members: readonly string[],
  context: DeriveContext,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const member of members) {
    const dimension = context.dimension(member) ?? member;
    const group = groups.get(dimension);
    if (group === undefined) groups.set(dimension, [member]);
    else group.push(member);
  }
  return groups;
}
