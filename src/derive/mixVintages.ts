import type { DeriveContext } from './deriveContext.ts';
import type { Entry } from './entry.ts';
import { Fact } from './fact.ts';
import type { Steps } from './finish.ts';
import { balance } from './identities/balance.ts';
import { gap } from './identities/gap.ts';
import { growthGap } from './identities/growth.ts';
import { parts } from './identities/parts.ts';
import { periods } from './identities/periods.ts';
import { pull } from './identities/pull.ts';
import { tradeBalance } from './identities/tradeBalance.ts';
import { inferFrom } from './inferFrom.ts';
import { createNetwork, type Network } from './network.ts';
import { plainSeriesText } from './series.ts';

/** Identities of which the members may exist in different vintages only. */
const mixable = [balance, tradeBalance, periods, parts, pull, gap, growthGap];

/**
 * Adds what follows only across vintages, one identity deep: a share of which part and whole are not printed in any one vintage,
 * from the newest of each. It is mixed, so that nothing follows from it.
 *
 * @param printed of each figure the newest vintage first
 */
export function* mixVintages(
  network: Network,
  printed: readonly Entry[],
  context: DeriveContext,
): Steps<void> {
  if (new Set(printed.map(({ series }) => series.vintage)).size < 2) return;
  const together = createNetwork(mixable, context, true);
  const told = new Set<string>();
  const entries: Entry[] = [];
  for (const { series, period, printed: fact } of printed) {
    const text = `${plainSeriesText(series)}|${period}`;
    if (fact === undefined || told.has(text)) continue;
    told.add(text);
    const entry = together.entry({ ...series, vintage: '' }, period);
    entry.print(new Fact(entry, fact, fact.way));
    entries.push(entry);
    yield;
  }
  // All of it is mixed, so that nothing is given to follow from.
  for (const entry of entries) {
    Array.from(inferFrom(entry, together, new Set()));
    yield;
  }
  for (const { mixed, series, period } of together.all()) {
    if (mixed === undefined || isKnown(network, { series, period })) continue;
    const entry = network.entry(series, period);
    entry.compute(new Fact(entry, mixed, mixed.way));
  }
}

/** Whether something is printed or computed within one vintage. */
function isKnown(network: Network, { series, period }: Pick<Entry, 'series' | 'period'>): boolean {
  return network.family(series).some(({ entries }) => {
    const entry = entries.get(period);
    return entry?.printed !== undefined || entry?.computed !== undefined;
  });
}
