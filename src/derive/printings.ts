import type { Observation } from '../domain/observation.ts';
import type { Observed } from '../domain/vintageGroups.ts';
import type { DeriveContext } from './deriveContext.ts';
import type { DeriveInput } from './deriveInput.ts';
import type { Steps } from './finish.ts';
import { printedSeries } from './printedSeries.ts';
import { seriesText, type Series } from './series.ts';

/** Printings of one figure in one vintage, the answering one first. */
export interface Printing {
  readonly series: Series;
  readonly observations: Observed;
}

/**
 * Gathers the printings of every figure by vintage, of each figure the answering vintage first, in an order that does not
 * depend on the input's.
 *
 * @param isWanted which observations take part at all
 */
export function* printings(
  input: DeriveInput,
  context: DeriveContext,
  isWanted: (observation: Observation) => boolean,
): Steps<readonly Printing[]> {
  const seriesOf = printedSeries(input, context);
  const figures = new Map<string, { series: Series; observed: [Observation, ...Observation[]] }>();
  for (const observation of input.observations) {
    yield;
    if (!isWanted(observation)) continue;
    const series = seriesOf(observation);
    if (series === undefined) continue;
    const text = `${seriesText(series)}|${observation.period}`;
    const figure = figures.get(text);
    if (figure === undefined) figures.set(text, { series, observed: [observation] });
    else figure.observed.push(observation);
  }
  const found: Printing[] = [];
  for (const [, { series, observed }] of [...figures].toSorted(byText)) {
    yield;
    for (const { vintage, observations } of input.printings(observed)) {
      found.push({ series: { ...series, vintage }, observations });
    }
  }
  return found;
}

const byText = ([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number =>
  left < right ? -1 : 1;
