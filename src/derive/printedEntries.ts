import { entersComputation } from '../domain/entersComputation.ts';
import type { Measure } from '../domain/measure.ts';
import type { Observation } from '../domain/observation.ts';
import type { DeriveContext } from './deriveContext.ts';
import type { DeriveInput } from './deriveInput.ts';
import type { Entry } from './entry.ts';
import { Fact } from './fact.ts';
import type { Steps } from './finish.ts';
import type { Network } from './network.ts';
import { printedQuantity } from './printedQuantity.ts';
import { printings } from './printings.ts';

/** Measures that take part in an identity; never a target, a capacity or the completion of a plan. */
const entering: ReadonlySet<Measure> = new Set([
  'level',
  'yoy',
  'yoy-usd',
  'yoy-gap',
  'share',
  'increase',
  'increase-share',
  'gap',
]);

/** Whether a printed figure may enter an identity. */
function enters(observation: Observation): boolean {
  return entering.has(observation.measure) && entersComputation(observation);
}

/**
 * Tells a network the printed figures that enter, of each vintage the printing that answers: one that contradicts it never
 * enters. The entries are in an order that does not depend on the input's.
 */
export function* printedEntries(
  input: DeriveInput,
  network: Network,
  context: DeriveContext,
): Steps<readonly Entry[]> {
  const entries: Entry[] = [];
  for (const { series, observations } of yield* printings(input, context, enters)) {
    yield;
    const [observation] = observations;
    const entry = network.entry(series, observation.period);
    const quantity = printedQuantity(observation, entry.series, context);
    entry.print(new Fact(entry, quantity, { kind: 'printed', observation }));
    entries.push(entry);
  }
  return entries;
}
