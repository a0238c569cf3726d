import { compareText } from '../domain/compareText.ts';
import { entersComputation } from '../domain/entersComputation.ts';
import { overlaps } from '../domain/interval.ts';
import type { Measure } from '../domain/measure.ts';
import type { Observation } from '../domain/observation.ts';
import type { DeriveContext } from './deriveContext.ts';
import type { DeriveInput } from './deriveInput.ts';
import type { Entry } from './entry.ts';
import { Fact } from './fact.ts';
import type { Network } from './network.ts';
import { printedQuantity } from './printedQuantity.ts';
import { printedSeries } from './printedSeries.ts';
import { seriesText } from './series.ts';

/** Measures that take part in an identity; never a target, a capacity or the completion of a plan. */
const entering: ReadonlySet<Measure> = new Set([
  'level',
  'yoy',
  'share',
  'increase',
  'increase-share',
  'gap',
]);

/** Whether a printed figure may enter an identity. */
function enters(observation: Observation): boolean {
  return entering.has(observation.measure) && entersComputation(observation);
}

/** Tells a network the printed figures that enter; the entries are in an order that does not depend on the input's. */
export function printedEntries(
  input: DeriveInput,
  network: Network,
  context: DeriveContext,
): readonly Entry[] {
  const seriesOf = printedSeries(input, context);
  const groups = new Map<Entry, Fact[]>();
  for (const observation of input.observations.filter(enters).toSorted(input.compare)) {
    const series = seriesOf(observation);
    if (series === undefined) continue;
    const entry = network.entry(series, observation.period);
    const quantity = printedQuantity(observation, series, context);
    const fact = new Fact(entry, quantity, { kind: 'printed', observation });
    const group = groups.get(entry);
    if (group === undefined) groups.set(entry, [fact]);
    else group.push(fact);
  }
  for (const [entry, [preferred, ...others]] of groups) {
    if (preferred !== undefined) entry.print(standing(preferred, others));
  }
  return sorted([...groups.keys()]);
}

/**
 * The printed fact that stands for a figure: the preferred one, or one that agrees with it and says more (2762.9 beside a
 * newer 2763). One that contradicts it never enters.
 */
function standing(preferred: Fact, others: readonly Fact[]): Fact {
  return others
    .filter((other) => overlaps(preferred, other))
    .reduce((best, next) => (next.width < best.width ? next : best), preferred);
}

function sorted(entries: readonly Entry[]): readonly Entry[] {
  return entries
    .map((entry) => ({ entry, text: `${seriesText(entry.series)}|${entry.period}` }))
    .toSorted((left, right) => compareText(left.text, right.text))
    .map(({ entry }) => entry);
}
