import { deriveContext } from './deriveContext.ts';
import type { DeriveInput } from './deriveInput.ts';
import { identityRelations } from './relations/identityRelations.ts';
import { listingRelations } from './relations/listingRelations.ts';
import { partRelations } from './relations/partRelations.ts';
import { printedSides } from './relations/printedSide.ts';
import { pullRelations } from './relations/pullRelations.ts';
import { rankRelations } from './relations/rankRelations.ts';
import type { Relation } from './relations/relation.ts';
import { sameFigure } from './relations/sameFigure.ts';

/**
 * Every relation between printed figures that can be tested, with its arithmetic and verdict; the order of the input does not
 * matter.
 */
export function relations(input: DeriveInput): readonly Relation[] {
  const context = deriveContext(input);
  const sides = printedSides(input, context);
  return [
    ...sameFigure(sides),
    ...identityRelations(sides, context),
    ...partRelations(sides, context),
    ...pullRelations(sides),
    ...listingRelations(sides, context),
    ...rankRelations(sides, input.places, context),
  ].toSorted((left, right) => (orderText(left) < orderText(right) ? -1 : 1));
}

function orderText({ kind, key, figures }: Relation): string {
  return [key.place, key.indicator, key.breakdown, key.period, kind, ...figures].join('\t');
}
