import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import { overlaps } from '../../domain/interval.ts';
import { growthRate } from '../../domain/quantity.ts';
import { yearsLater } from '../../domain/yearsLater.ts';
import type { Entry } from '../entry.ts';
import type { Fact } from '../fact.ts';
import { growthMeasure } from '../identities/growth.ts';
import type { Network, Node } from '../network.ts';

/** A printed growth held against two printed levels, a year apart. */
export interface GrowthTest {
  readonly level: Entry;
  readonly before: Entry;
  readonly year: number;
  /** Whether it meets the levels within rounding. */
  readonly meets: boolean;
  /** By how much the growth of the levels differs from the printed one, as a fraction. */
  readonly distance: number;
}

/**
 * Holds every printed growth against every pair of printed levels that it may connect. The later level is of the growth's
 * vintage or unmarked; the earlier one is of any vintage.
 */
export function growthTests(network: Network): readonly GrowthTest[] {
  const found: GrowthTest[] = [];
  for (const family of network.families()) {
    const [node] = family;
    if (node === undefined || node.series.measure !== growthMeasure(node.series)) continue;
    const levels = network.family({ ...node.series, measure: 'level' });
    if (levels.length === 0) continue;
    for (const rates of family) found.push(...testsOf(rates, levels));
  }
  return found;
}

function* testsOf(rates: Node, levels: readonly Node[]): Generator<GrowthTest> {
  const ofVintage = levels.filter((node) => isOfVintage(node, rates));
  for (const [period, { printed: rate }] of rates.entries) {
    const earlier = yearsLater(period, -1);
    if (rate === undefined || earlier === undefined) continue;
    const befores = printedAt(levels, earlier);
    for (const level of printedAt(ofVintage, period)) {
      for (const before of befores) {
        const growth = growthRate([level.fact, before.fact]);
        if (growth === undefined) continue;
        const year = canonicalPeriod(period)?.year ?? 0;
        const meets = overlaps(growth, rate);
        const distance = growth.value - rate.value;
        yield { level: level.entry, before: before.entry, year, meets, distance };
      }
    }
  }
}

interface Printed {
  readonly entry: Entry;
  readonly fact: Fact;
}

/** What is printed at a period, in every vintage. */
function printedAt(nodes: readonly Node[], period: string): readonly Printed[] {
  return nodes.flatMap(({ entries }) => {
    const entry = entries.get(period);
    return entry?.printed === undefined ? [] : [{ entry, fact: entry.printed }];
  });
}

function isOfVintage({ series: level }: Node, { series: rate }: Node): boolean {
  return level.vintage === rate.vintage || level.vintage === '' || rate.vintage === '';
}
