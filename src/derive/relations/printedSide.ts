import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import type { FigureKey, Observation } from '../../domain/observation.ts';
import type { DeriveContext } from '../deriveContext.ts';
import type { DeriveInput } from '../deriveInput.ts';
import { printedQuantity, seriesUnit } from '../printedQuantity.ts';
import { printedSeries } from '../printedSeries.ts';
import type { Quantity } from '../quantity.ts';
import { seriesText, type Series } from '../series.ts';

/** A printed figure, whatever its measure and wording, as relations see it. */
export interface PrintedSide {
  readonly observation: Observation;
  readonly series: Series;
  readonly quantity: Quantity;
  readonly unit: string;
}

/** Every printed figure that relations can place, the preferred one of each figure before others. */
export function printedSides(input: DeriveInput, context: DeriveContext): readonly PrintedSide[] {
  const seriesOf = printedSeries(input, context);
  return input.observations.toSorted(input.compare).flatMap((observation) => {
    const series = seriesOf(observation);
    if (series === undefined || canonicalPeriod(observation.period) === undefined) return [];
    const quantity = printedQuantity(observation, series, context);
    return [{ observation, series, quantity, unit: seriesUnit(series, context) }];
  });
}

/** Whether the wording leaves nothing open but rounding. */
export function isExact({ observation: { qualifiers, halfWidth } }: PrintedSide): boolean {
  return qualifiers.length === 1 && qualifiers[0] === 'exact' && halfWidth !== null;
}

/** What a printed figure is of, as text. */
export function sideText({ series, observation }: PrintedSide): string {
  return `${seriesText(series)}|${observation.period}`;
}

export function keyOf({ observation }: PrintedSide): FigureKey {
  const { place, indicator, breakdown, period, measure, reference } = observation;
  return { place, indicator, breakdown, period, measure, reference };
}

/** Gathers items by a text, in the order in which they come. */
export function grouped<Item>(
  items: Iterable<Item>,
  textOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const text = textOf(item);
    const group = groups.get(text);
    if (group === undefined) groups.set(text, [item]);
    else group.push(item);
  }
  return groups;
}
