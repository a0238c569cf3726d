import { grouped, isExact, keyOf, type PrintedSide } from './printedSide.ts';
import type { Relation } from './relation.ts';

/**
 * What a part contributes to the growth of a whole (拉动) against that growth. A part may contribute more than the whole, as
 * where all others shrank, but that is remarkable: 8.6 points of 8.4 %.
 */
export function pullRelations(sides: readonly PrintedSide[]): readonly Relation[] {
  const growths = grouped(
    sides.filter(({ series }) => series.measure === 'yoy'),
    ({ series, observation }) =>
      `${series.place}/${series.indicator}/${series.breakdown}|${observation.period}|${series.terms}`,
  );
  return sides.flatMap((pull) => {
    const { series, observation } = pull;
    if (series.measure !== 'pull') return [];
    const whole = `${series.reference}|${observation.period}|${series.terms}`;
    const [growth] = growths.get(whole) ?? [];
    return growth === undefined ? [] : [relation(pull, growth)];
  });
}

function relation(pull: PrintedSide, growth: PrintedSide): Relation {
  const exact = isExact(pull) && isExact(growth);
  const verdict = pull.quantity.low > growth.quantity.high ? 'remarkable' : 'holds';
  return {
    kind: 'pull',
    verdict: exact ? verdict : 'untestable',
    reason: exact ? undefined : 'vague',
    key: keyOf(pull),
    figures: [pull, growth].map(({ observation }) => observation.id),
    arithmetic: { left: pull.quantity, right: growth.quantity, unit: pull.unit },
  };
}
