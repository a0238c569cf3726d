import { defaultUnit } from '../../dataset/answerUnit.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { seriesKey } from '../../dataset/figureCell.ts';
import { isInUnit } from '../../dataset/isInUnit.ts';
import { breakdownKey, breakdownMembers, type BreakdownMember } from '../../domain/breakdown.ts';
import { entersComputation } from '../../domain/entersComputation.ts';
import type { Figure } from '../../domain/figure.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { add, exactly, overlaps, type Interval } from '../../domain/interval.ts';
import type { FigureKey } from '../../domain/observation.ts';
import { figureAt } from '../atlas/figureAt.ts';
import { seriesFigures } from '../figureCard/seriesFigures.ts';

/** The parts of a whole in one period, as many as there are members and in their order. */
interface PartsOfPeriod {
  readonly period: string;
  readonly parts: readonly Figure[];
}

/** A part of the whole: the member, and the breakdown under which its figures stand. */
interface Part {
  readonly member: BreakdownMember;
  readonly breakdown: string;
}

const leastPeriods = 2;

/**
 * The parts that make up a level, by the one dimension of which that is proven in most periods, ascending: all are printed, and
 * their sum meets the printed whole within rounding. Nothing is taken for complete because it is listed: many dimensions hold
 * members that overlap or leave a rest. Empty where there is no such dimension in at least two periods of the figure's frequency.
 *
 * @example
 * completeParts(dataset, gdpOf2024); // => 2005 … 2024: primary, secondary, tertiary
 * completeParts(dataset, tradeOf2024); // => [] where the United States, RCEP and the Belt and Road are all that is printed
 */
export function completeParts(dataset: Dataset, figure: Figure): readonly PartsOfPeriod[] {
  if (!hasParts(dataset, figure)) return [];
  const periods = seriesFigures(dataset, figure).map(({ period }) => period);
  if (periods.length < leastPeriods) return [];
  const known = partsOf(dataset, figure);
  const dimensions = [...groupBy(known, ({ member }) => member.dimension).values()];
  const found = dimensions
    .flatMap((parts) => partitions(dataset, figure, parts, periods))
    .map((parts) => periods.flatMap((period) => provenIn(dataset, figure, parts, period) ?? []));
  return found
    .filter(({ length }) => length >= leastPeriods)
    .reduce<readonly PartsOfPeriod[]>((best, each) => (isBetter(each, best) ? each : best), []);
}

/** More periods first, then more members. */
function isBetter(one: readonly PartsOfPeriod[], other: readonly PartsOfPeriod[]): boolean {
  const members = ([first]: readonly PartsOfPeriod[]): number => first?.parts.length ?? 0;
  return one.length === other.length ? members(one) > members(other) : one.length > other.length;
}

function hasParts(dataset: Dataset, { measure, reference, indicator, unit }: Figure): boolean {
  const known = dataset.indicator(indicator);
  if (known === undefined || measure !== 'level' || reference !== '') return false;
  const isSum = known.kind !== 'rate' && known.growth !== 'none';
  return isSum && isInUnit({ measure, unit }, defaultUnit(measure, known));
}

/** What may be a part: a member beside those of the figure, or one inside the figure's own member of its dimension. */
function partsOf(dataset: Dataset, figure: Figure): readonly Part[] {
  const own = breakdownMembers(figure.breakdown);
  return dataset.edition.breakdowns.flatMap((member): readonly Part[] => {
    const same = own.filter((id) => dataset.breakdown(id)?.dimension === member.dimension);
    if (same.some((id) => id !== member.parent)) return [];
    const others = own.filter((id) => !same.includes(id));
    const breakdown = breakdownKey([...others, member.id]);
    const { length } = dataset.periods(seriesKey({ ...figure, breakdown }));
    return length < leastPeriods ? [] : [{ member, breakdown }];
  });
}

/** The sets of parts that some period has printed, none of them inside another of the set. */
function partitions(
  dataset: Dataset,
  figure: Figure,
  parts: readonly Part[],
  periods: readonly string[],
): readonly (readonly Part[])[] {
  const sets = periods.map((period) => {
    const printed = parts.filter(
      ({ breakdown }) => printedAt(dataset, { ...figure, breakdown, period }) !== undefined,
    );
    const ids = new Set(printed.map(({ member }) => member.id));
    return printed.filter(({ member }) => !isInsideOne(dataset, member, ids));
  });
  const apart = new Map(
    sets.map((set) => [set.map(({ breakdown }) => breakdown).join('|'), set] as const),
  );
  return [...apart.values()].filter(({ length }) => length > 1);
}

function isInsideOne(
  dataset: Dataset,
  { parent }: BreakdownMember,
  ids: ReadonlySet<string>,
): boolean {
  if (parent === '') return false;
  const above = dataset.breakdown(parent);
  return ids.has(parent) || (above !== undefined && isInsideOne(dataset, above, ids));
}

/** The parts in a period in which they are printed and come to the whole. */
function provenIn(
  dataset: Dataset,
  figure: Figure,
  parts: readonly Part[],
  period: string,
): PartsOfPeriod | undefined {
  const whole = printedAt(dataset, { ...figure, period });
  const figures = parts.flatMap(
    ({ breakdown }) => printedAt(dataset, { ...figure, breakdown, period }) ?? [],
  );
  if (whole === undefined || figures.length < parts.length) return undefined;
  // A part below 0 is no share of a whole.
  if (figures.some(({ value }) => value < 0)) return undefined;
  return overlaps(figures.reduce<Interval>(add, exactly(0)), whole)
    ? { period, parts: figures }
    : undefined;
}

type Exact = Figure & { readonly low: number; readonly high: number };

/**
 * The figure that answers a cell in the indicator's own unit, if it is printed exactly: a part that was computed from the rest
 * would prove nothing.
 */
function printedAt(dataset: Dataset, key: FigureKey): Exact | undefined {
  const found = figureAt(dataset, key);
  if (found?.origin.kind !== 'published' || !isExact(found)) return undefined;
  return entersComputation(found.origin.observations[0]) ? found : undefined;
}

const isExact = (figure: Figure): figure is Exact => figure.low !== null && figure.high !== null;
