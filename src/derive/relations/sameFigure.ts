import { overlaps } from '../../domain/interval.ts';
import { isCutNumber } from '../../domain/isCutNumber.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { statedBounds } from '../../domain/statedBounds.ts';
import { inUnit } from '../../domain/unit.ts';
import { compareVintages } from '../../domain/vintage.ts';
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
  overlaps(boundsOf(left), boundsOf(right)) || isCutNumber(left.observation, right.observation);

function judged(left: PrintedSide, right: PrintedSide): Judgement {
  if (meet(left, right)) {
    const said = isBounded(left) && isBounded(right);
    return said
      ? { verdict: 'holds', reason: undefined }
      : { verdict: 'untestable', reason: 'vague' };
  }
  const stated = [left, right].every(({ observation }) => observation.dating === 'stated');
  if (!stated) return { verdict: 'untestable', reason: 'inferred' };
  const isRevision = compareVintages(left.series.vintage, right.series.vintage) !== 0;
  return { verdict: isRevision ? 'base-revision' : 'conflict', reason: undefined };
}

function isBounded(side: PrintedSide): boolean {
  const { low, high } = boundsOf(side);
  return low > -Infinity || high < Infinity;
}

/** Where the wording allows the figure to lie; infinite where it leaves an end open. */
function boundsOf({ quantity, observation, unit }: PrintedSide): Quantity {
  const { low, high } = statedBounds(observation);
  return {
    value: quantity.value,
    low: low === null ? -Infinity : inUnit(low, observation.unit, unit),
    high: high === null ? Infinity : inUnit(high, observation.unit, unit),
  };
}
