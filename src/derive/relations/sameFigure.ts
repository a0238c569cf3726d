import { overlaps } from '../../domain/interval.ts';
import type { Quantity } from '../quantity.ts';
import { grouped, keyOf, sideText, type PrintedSide } from './printedSide.ts';
import type { Relation } from './relation.ts';

type Judgement = Pick<Relation, 'verdict' | 'reason'>;

/**
 * The same figure in two documents, languages or places of one document, one relation for all its printings: they agree
 * where their intervals meet. 超3958 meets 3958.3; 60 % printed beside 72.3 % is a conflict.
 */
export function sameFigure(sides: readonly PrintedSide[]): readonly Relation[] {
  return [...grouped(sides, sideText).values()].flatMap((group) => {
    const [left, right] = apart(group) ?? group;
    return left === undefined || right === undefined ? [] : [relation(group, left, right)];
  });
}

function relation(group: readonly PrintedSide[], left: PrintedSide, right: PrintedSide): Relation {
  const others = group.filter((side) => side !== left && side !== right);
  return {
    kind: 'same-figure',
    ...judged(left, right),
    key: keyOf(left),
    figures: [left, right, ...others].map(({ observation }) => observation.id),
    arithmetic: { left: boundsOf(left), right: boundsOf(right), unit: left.unit },
  };
}

/** The first two printings that cannot both be right. */
function apart(group: readonly PrintedSide[]): readonly PrintedSide[] | undefined {
  for (const [index, left] of group.entries()) {
    const right = group.slice(index + 1).find((other) => !meet(left, other));
    if (right !== undefined) return [left, right];
  }
  return undefined;
}

const meet = (left: PrintedSide, right: PrintedSide): boolean =>
  overlaps(boundsOf(left), boundsOf(right));

function judged(left: PrintedSide, right: PrintedSide): Judgement {
  if (meet(left, right)) {
    const said = isBounded(left) && isBounded(right);
    return said
      ? { verdict: 'holds', reason: undefined }
      : { verdict: 'untestable', reason: 'vague' };
  }
  const stated = [left, right].every(({ observation }) => observation.dating === 'stated');
  return stated
    ? { verdict: 'conflict', reason: undefined }
    : { verdict: 'untestable', reason: 'inferred' };
}

function isBounded(side: PrintedSide): boolean {
  const { low, high } = boundsOf(side);
  return low > -Infinity || high < Infinity;
}

/** Where the wording allows the figure to lie: 超 has no upper end, 不足 and a rank within a number no lower, 约 neither. */
function boundsOf(side: PrintedSide): Quantity {
  const { quantity, observation } = side;
  if (observation.halfWidth !== null) return quantity;
  const { value } = quantity;
  const only = observation.qualifiers.length === 1 ? observation.qualifiers[0] : undefined;
  return {
    value,
    low: only === 'over' ? value : -Infinity,
    high: only === 'under' || only === 'within' ? value : Infinity,
  };
}
