import { breakdownKey, breakdownMembers } from '../../domain/breakdown.ts';
import { overlaps } from '../../domain/interval.ts';
import { total } from '../../domain/quantity.ts';
import { hasParts, isWithin } from '../containment.ts';
import type { DeriveContext } from '../deriveContext.ts';
import { grouped, isExact, keyOf, sideText, type PrintedSide } from './printedSide.ts';
import type { Relation } from './relation.ts';

/** A level of one member of a dimension, with what it would be without that dimension. */
interface Listed {
  readonly side: PrintedSide;
  readonly member: string;
  readonly dimension: string;
  readonly wholeText: string;
}

/**
 * The members of one dimension that a document lists, against the whole. A list need not be complete and its members may
 * overlap, so a rest is no conflict, and nothing is ever computed from such a sum;
 * rates and areas have no such list.
 */
export function listingRelations(
  sides: readonly PrintedSide[],
  context: DeriveContext,
): readonly Relation[] {
  const levels = sides.filter(
    (side) =>
      side.series.measure === 'level' && isExact(side) && hasParts(side.series.indicator, context),
  );
  const wholes = grouped(levels, inDocument);
  const lists = grouped(
    levels.flatMap((side) => listings(side, context)),
    ({ wholeText, dimension }) => `${wholeText}|${dimension}`,
  );
  return [...lists.values()].flatMap((list) => {
    const [whole] = wholes.get(list[0]?.wholeText ?? '') ?? [];
    const outer = outermost(list, context);
    return whole === undefined || outer.length < 2 ? [] : relations(whole, outer);
  });
}

const inDocument = (side: PrintedSide): string => `${side.observation.source}|${sideText(side)}`;

function listings(side: PrintedSide, context: DeriveContext): readonly Listed[] {
  const members = breakdownMembers(side.series.breakdown);
  return members.flatMap((member) => {
    const dimension = context.dimension(member) ?? '';
    const alone = members.filter((other) => context.dimension(other) === dimension).length === 1;
    const breakdown = breakdownKey(members.filter((other) => other !== member));
    const wholeText = inDocument({ ...side, series: { ...side.series, breakdown } });
    return alone ? [{ side, member, dimension, wholeText }] : [];
  });
}

/** Each member once, without those that lie inside another one of the list. */
function outermost(list: readonly Listed[], context: DeriveContext): readonly PrintedSide[] {
  const members = new Map<string, PrintedSide>();
  for (const { member, side } of list) if (!members.has(member)) members.set(member, side);
  return [...members]
    .filter(([member]) => {
      const others = new Set([...members.keys()].filter((other) => other !== member));
      return !isWithin(member, others, context);
    })
    .map(([, side]) => side);
}

function relations(whole: PrintedSide, parts: readonly PrintedSide[]): readonly Relation[] {
  const right = total(parts.map(({ quantity }) => quantity));
  if (right === undefined) return [];
  const complete = overlaps(whole.quantity, right);
  return [
    {
      kind: 'listing',
      verdict: complete ? 'holds' : 'untestable',
      reason: complete ? undefined : 'incomplete',
      key: keyOf(whole),
      figures: [whole, ...parts].map(({ observation }) => observation.id),
      arithmetic: { left: whole.quantity, right, unit: whole.unit },
    },
  ];
}
