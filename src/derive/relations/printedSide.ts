import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import type { FigureKey, Observation } from '../../domain/observation.ts';
import type { Quantity } from '../../domain/quantity.ts';
import type { DeriveContext } from '../deriveContext.ts';
import type { DeriveInput } from '../deriveInput.ts';
import { finish } from '../finish.ts';
import { printedQuantity, seriesUnit } from '../printedQuantity.ts';
import { printings } from '../printings.ts';
import { plainSeriesText, type Series } from '../series.ts';

/** A printed figure, whatever its measure and wording, as relations see it. */
export interface PrintedSide {
  readonly observation: Observation;
  readonly series: Series;
  readonly quantity: Quantity;
  readonly unit: string;
}

const isDated = ({ period }: Observation): boolean => canonicalPeriod(period) !== undefined;

/** Every printed figure that relations can place, the preferred one of each figure before others. */
export function printedSides(input: DeriveInput, context: DeriveContext): readonly PrintedSide[] {
  return finish(printings(input, context, isDated)).flatMap(({ series, observations }) =>
    observations.map((observation) => ({
      observation,
      series,
      quantity: printedQuantity(observation, series, context),
      unit: seriesUnit(series, context),
    })),
  );
}

/** Whether the wording leaves nothing open but rounding. */
export function isExact({ observation: { qualifiers, halfWidth } }: PrintedSide): boolean {
  return qualifiers.length === 1 && qualifiers[0] === 'exact' && halfWidth !== null;
}

/** What a printed figure is of, as text, whatever its vintage. */
export function sideText({ series, observation }: PrintedSide): string {
  return `${plainSeriesText(series)}|${observation.period}`;
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
