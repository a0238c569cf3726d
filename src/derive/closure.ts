import type { BaseTest } from '../domain/baseTest.ts';
import type { ComputedFigure } from '../domain/figure.ts';
import { testBases } from './bases/bases.ts';
import { computedFigures } from './computedFigures.ts';
import { deriveContext } from './deriveContext.ts';
import type { DeriveInput } from './deriveInput.ts';
import type { Entry } from './entry.ts';
import { finish, type Steps } from './finish.ts';
import { identities } from './identities/identities.ts';
import { inferFrom } from './inferFrom.ts';
import { levelChanges } from './levelChanges.ts';
import { mixVintages } from './mixVintages.ts';
import { createNetwork, type Network } from './network.ts';
import { printedEntries } from './printedEntries.ts';

/** What follows from printed figures. */
export interface Closure {
  readonly computed: readonly ComputedFigure[];
  /** Which levels stand on one base, by indicator and year. */
  readonly bases: readonly BaseTest[];
}

/**
 * Everything that follows from the printed figures by the identities, applied until nothing new follows.
 *
 * Each figure keeps its method and inputs, down to printed figures, and the interval that rounding of those allows. Of several
 * ways the narrowest interval stands, then the shortest way. A figure that is also printed is computed from others only, so
 * that it can be held against the printed one. A work list holds the figures of which something new is known; only identities
 * around these are tried again. Figures of one vintage are combined, levels of two years only on one base. What exists only
 * across vintages or bases is marked as mixed and enters nothing else.
 *
 * @example
 * // 527.7 亿元 is printed, and that it is 223.4 亿元 more than another city's trade:
 * closure(input).computed; // => the other city's trade, 304.3 (304.2 to 304.4), method 'gap', both ids as inputs
 */
export function closure(input: DeriveInput): Closure {
  return finish(closureSteps(input));
}

/** The same in short steps. */
export function* closureSteps(input: DeriveInput): Steps<Closure> {
  const context = deriveContext(input);
  const network = createNetwork(identities, context);
  const printed = yield* printedEntries(input, network, context);
  yield;
  const bases = testBases(network, context);
  yield;
  yield* inferAll(network, new Set(printed));
  yield* inferAll(network, yield* levelChanges(network, bases, context));
  yield* mixVintages(network, printed, context);
  return { computed: yield* computedFigures(network.all(), context), bases: bases.table };
}

function* inferAll(network: Network, waiting: Set<Entry>): Steps<void> {
  for (const entry of waiting) {
    waiting.delete(entry);
    for (const changed of inferFrom(entry, network, waiting)) waiting.add(changed);
    yield;
  }
}
