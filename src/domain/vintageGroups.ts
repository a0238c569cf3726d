import { agrees } from './agrees.ts';
import { isReprintedBy } from './isReprintedBy.ts';
import type { Observation } from './observation.ts';
import type { Source } from './source.ts';
import { parseUnit } from './unit.ts';
import { compareVintages, vintageOf } from './vintage.ts';

/** Observations of one figure, the preferred first. */
export type Observed = readonly [Observation, ...Observation[]];

/** Printings of one figure that belong to one vintage. */
export interface VintageGroup {
  /** Class of the vintage, empty for what is not marked; `@2024` marks what the same bureau printed anew that year. */
  readonly vintage: string;
  readonly observations: Observed;
}

/** What tells which of several printings answers. */
export interface PrintingOrder {
  /** Orders printings of one vintage, the preferred first, before agreement is looked at. */
  readonly compare: (left: Observation, right: Observation) => number;
  readonly sourceOf: (id: string) => Source | undefined;
}

/**
 * Parts the printings of one figure by vintage, the one that answers first.
 *
 * An unmarked printing that agrees with a marked one is of its vintage, so that a copy never makes a figure newer. Where the same
 * bureau prints another number in a later year, that is a revision and a vintage of its own. Of printings that agree the
 * finest stands first (2762.9 before 2763, 5565.8 before 5565). What is exact answers before what is not, whatever its
 * vintage.
 */
export function vintageGroups(all: Observed, order: PrintingOrder): readonly VintageGroup[] {
  const [only, ...others] = all;
  const classOf = (item: Observation): string =>
    vintageOf(item, order.sourceOf(item.source)?.published ?? '');
  if (others.length === 0) return [{ vintage: classOf(only), observations: all }];
  const classes = new Map<string, Observation[]>();
  const sorted = all.toSorted(order.compare);
  const marked = sorted.filter((item) => classOf(item) !== '');
  for (const item of marked) push(classes, classOf(item), item);
  for (const item of sorted) {
    if (classOf(item) !== '') continue;
    const same = [...classes.keys()]
      .toSorted(compareVintages)
      .find((vintage) => vintage !== '' && classes.get(vintage)?.some(isCopyOf(item)) === true);
    push(classes, same ?? '', item);
  }
  return [...classes]
    .flatMap(([vintage, items]) => printings(vintage, items.toSorted(order.compare), order))
    .toSorted(
      (left, right) =>
        vague(left) - vague(right) ||
        compareVintages(left.vintage, right.vintage) ||
        order.compare(left.observations[0], right.observations[0]),
    );
}

/** Whether a printing says nothing but itself; only exact printings confirm each other. */
const isExact = ({ qualifiers, halfWidth }: Observation): boolean =>
  halfWidth !== null && qualifiers.every((qualifier) => qualifier === 'exact');

const vague = ({ observations: [first] }: VintageGroup): number => (isExact(first) ? 0 : 1);

const isCopyOf =
  (item: Observation) =>
  (other: Observation): boolean =>
    isExact(item) && isExact(other) && agrees(item, other);

/** Parts one class where its bureau printed it anew; the others stay together, whether they agree or not. */
function printings(
  vintage: string,
  items: readonly Observation[],
  order: PrintingOrder,
): readonly VintageGroup[] {
  const renewed = new Map<string, Observation[]>();
  for (const item of items) {
    const earlier = items.some((other) => isRevisionOf(item, other, order.sourceOf));
    const year = earlier ? `@${yearOf(item, order.sourceOf)}` : '';
    push(renewed, year, item);
  }
  return [...renewed].flatMap(([year, [first, ...rest]]) =>
    first === undefined
      ? []
      : [{ vintage: `${vintage}${year}`, observations: finestFirst([first, ...rest]) }],
  );
}

/** Whether the same bureau printed another number in an earlier year. */
function isRevisionOf(
  item: Observation,
  other: Observation,
  sourceOf: PrintingOrder['sourceOf'],
): boolean {
  if (!isExact(item) || !isExact(other) || agrees(item, other)) return false;
  const [later, earlier] = [sourceOf(item.source), sourceOf(other.source)];
  return later?.tier === 'official' && isReprintedBy(later, earlier);
}

function yearOf({ source }: Observation, sourceOf: PrintingOrder['sourceOf']): string {
  return sourceOf(source)?.published.slice(0, 4) ?? '';
}

/** The preferred printing, or the finest that agrees with it, then the others as they were. */
function finestFirst(items: Observed): Observed {
  const [preferred, ...others] = items;
  if (!isExact(preferred)) return items;
  const first = others
    .filter((other) => isExact(other) && agrees(preferred, other))
    .reduce((best, next) => (width(next) < width(best) ? next : best), preferred);
  return [first, ...items.filter((item) => item !== first)];
}

/** Compared in one unit, as one is printed in 亿元 and another in billion yuan. */
function width({ halfWidth, unit }: Observation): number {
  return Math.fround((halfWidth ?? Infinity) * parseUnit(unit).factor);
}

function push(map: Map<string, Observation[]>, key: string, item: Observation): void {
  const items = map.get(key);
  if (items === undefined) map.set(key, [item]);
  else items.push(item);
}
