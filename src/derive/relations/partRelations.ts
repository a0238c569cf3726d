import { exactly } from '../../domain/interval.ts';
import { product } from '../../domain/quantity.ts';
import { convertUnit } from '../../domain/unit.ts';
import { directWholes, hasParts } from '../containment.ts';
import type { DeriveContext } from '../deriveContext.ts';
import type { Series } from '../series.ts';
import { grouped, isExact, keyOf, sideText, type PrintedSide } from './printedSide.ts';
import type { Relation } from './relation.ts';

/**
 * Parts that are certainly more than a whole they lie in: a place than the place around it, a breakdown than its total, exports
 * than trade. One that fits proves nothing and makes no relation. Within one document it is a contradiction; of several
 * documents either may be of another scope.
 */
export function partRelations(
  sides: readonly PrintedSide[],
  context: DeriveContext,
): readonly Relation[] {
  const levels = sides.filter(
    (side) =>
      side.series.measure === 'level' && isExact(side) && hasParts(side.series.indicator, context),
  );
  const bySide = grouped(levels, sideText);
  return levels.flatMap((part) =>
    wholesOf(part, context)
      .flatMap((text) => bestPrinting(bySide.get(text) ?? [], part))
      .flatMap((whole) => relation(part, whole)),
  );
}

/** What a figure is a part of, as texts of figures. */
function wholesOf(part: PrintedSide, context: DeriveContext): readonly string[] {
  const { series } = part;
  const text = (whole: Partial<Series>): string =>
    sideText({ ...part, series: { ...series, ...whole } });
  const sums = context.sumsWith(series.indicator).filter(({ id }) => hasParts(id, context));
  return [
    ...directWholes(series, context).map(text),
    ...sums.map(({ id }) => text({ indicator: id })),
  ];
}

/** The printing of the part's own document, else the preferred one. */
function bestPrinting(
  printings: readonly PrintedSide[],
  part: PrintedSide,
): readonly PrintedSide[] {
  const own = printings.find(({ observation }) => observation.source === part.observation.source);
  const best = own ?? printings[0];
  return best === undefined ? [] : [best];
}

/** An indicator may be counted in another unit than its sum: exports in 万元, trade in 亿元. */
function relation(part: PrintedSide, whole: PrintedSide): readonly Relation[] {
  const factor = convertUnit(1, whole.unit, part.unit);
  if (factor === undefined) return [];
  const right = product([whole.quantity, { value: factor, ...exactly(factor) }]);
  if (right === undefined || part.quantity.low <= right.high) return [];
  const oneDocument = part.observation.source === whole.observation.source;
  return [
    {
      kind: 'part',
      verdict: oneDocument ? 'conflict' : 'remarkable',
      reason: undefined,
      key: keyOf(part),
      figures: [part, whole].map(({ observation }) => observation.id),
      arithmetic: { left: part.quantity, right, unit: part.unit },
    },
  ];
}
