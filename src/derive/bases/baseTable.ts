import type { BaseTest } from '../../domain/baseTest.ts';
import { roundNoise } from '../../domain/roundNoise.ts';
import type { GrowthTest } from './growthTests.ts';

/** What is known of one indicator in one year, while it is being counted. */
interface Counted {
  readonly indicator: string;
  readonly year: number;
  testable: number;
  met: number;
  /** Of each place whether all tests of its totals meet. */
  readonly places: Map<string, boolean>;
  readonly misses: number[];
}

/**
 * Counts tests by indicator and year, of levels in the indicator's own currency.
 *
 * @param tests of every pair of levels the one that stands
 */
export function baseTable(tests: Iterable<GrowthTest>): readonly BaseTest[] {
  const table = new Map<string, Counted>();
  for (const { level, year, meets, distance } of tests) {
    const { place, indicator, breakdown, terms, base } = level.series;
    if (base !== '') continue;
    const key = `${indicator}|${year}`;
    const row: Counted = table.get(key) ?? newRow(indicator, year);
    table.set(key, row);
    row.testable += 1;
    if (meets) row.met += 1;
    const scope = `${place}|${terms}`;
    if (breakdown === '') row.places.set(scope, meets && (row.places.get(scope) ?? true));
    if (!meets) row.misses.push(Number(roundNoise(distance).toPrecision(4)));
  }
  return [...table]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([, row]) => testOf(row));
}

function testOf({ indicator, year, testable, met, places, misses }: Counted): BaseTest {
  const ofPlaces = [...places.values()];
  return {
    indicator,
    year,
    testable,
    met,
    places: ofPlaces.length,
    placesMet: ofPlaces.filter(Boolean).length,
    misses: misses.toSorted((left, right) => left - right),
  };
}

function newRow(indicator: string, year: number): Counted {
  return { indicator, year, testable: 0, met: 0, places: new Map(), misses: [] };
}
