import type { ComputedFigure } from '../domain/figure.ts';
import { computedFigures } from './computedFigures.ts';
import { deriveContext } from './deriveContext.ts';
import type { DeriveInput } from './deriveInput.ts';
import { identities } from './identities/identities.ts';
import { inferFrom } from './inferFrom.ts';
import { createNetwork } from './network.ts';
import { printedEntries } from './printedEntries.ts';

/**
 * Everything that follows from the printed figures by the identities, applied until nothing new follows.
 *
 * Each figure keeps its method and inputs, down to printed figures, and the interval that rounding of those allows. Of
 * several ways the narrowest interval stands, then the shortest way. A figure that is also printed is computed from
 * others only, so that it can be held against the printed one. A work list holds the figures of which something new is
 * known; only identities around these are tried again.
 *
 * @example
 * // 527.7 亿元 is printed, and that it is 223.4 亿元 more than another city's trade:
 * closure(input); // => the other city's trade, 304.3 (304.2 to 304.4), method 'gap', both ids as inputs
 */
export function closure(input: DeriveInput): readonly ComputedFigure[] {
  const context = deriveContext(input);
  const network = createNetwork(identities, context);
  const waiting = new Set(printedEntries(input, network, context));
  for (const entry of waiting) {
    waiting.delete(entry);
    for (const changed of inferFrom(entry, network, waiting)) waiting.add(changed);
  }
  return computedFigures(network.all(), context);
}
