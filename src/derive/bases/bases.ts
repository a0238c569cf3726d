import { isProven, type BaseTest } from '../../domain/baseTest.ts';
import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import { compareVintages } from '../../domain/vintage.ts';
import { yearsLater } from '../../domain/yearsLater.ts';
import type { DeriveContext } from '../deriveContext.ts';
import type { Entry } from '../entry.ts';
import type { Fact } from '../fact.ts';
import type { Network } from '../network.ts';
import { plainSeriesText } from '../series.ts';
import type { Slot } from '../slot.ts';
import { baseTable } from './baseTable.ts';
import { growthTests, type GrowthTest } from './growthTests.ts';

/** Which levels, a year apart, stand on one base. */
export interface Bases {
  readonly table: readonly BaseTest[];
  /**
   * Whether two levels are on one base: the printed growth of the figure or of a sibling (its total or part, exports for trade)
   * meets both; else the table proves it for the whole indicator and year, but for a place whose boundary changed between them,
   * of which other places tell nothing. Two computed levels are on one base where the
   * printed levels under them are, pair by pair.
   */
  readonly isOneBase: (level: Fact, before: Fact) => boolean;
}

/** Tests the bases of all printed levels of a network, once its printed figures are told. */
export function testBases(network: Network, context: DeriveContext): Bases {
  const tests = growthTests(network);
  const verdicts = pairVerdicts(tests);
  const siblings = siblingVerdicts(tests, context);
  const table = baseTable(standing(tests));
  const proven = new Set(
    table.filter(isProven).map(({ indicator, year }) => keyOf(indicator, year)),
  );
  const verdictOf = ({ slot: level }: Fact, { slot: before }: Fact): boolean | undefined =>
    verdicts.get(level)?.get(before) ?? siblings.get(siblingKey(level, before, context));
  const isProvenFor = ({ slot: { series, period } }: Fact): boolean =>
    !context.crossesBoundary(series.place, period) &&
    proven.has(keyOf(series.indicator, canonicalPeriod(period)?.year ?? 0));
  return {
    table,
    isOneBase: (level, before) => {
      const pairs = printedPairs(level, before);
      const found = pairs?.map(([later, earlier]) => verdictOf(later, earlier)) ?? [undefined];
      if (found.includes(false)) return false;
      return found.every((verdict) => verdict === true) || isProvenFor(level);
    },
  };
}

const keyOf = (indicator: string, year: number): string => `${indicator}|${year}`;

type Verdicts = ReadonlyMap<Slot, ReadonlyMap<Slot, boolean>>;

/** A pair is met where any printed growth meets it. */
function pairVerdicts(tests: readonly GrowthTest[]): Verdicts {
  const verdicts = new Map<Slot, Map<Slot, boolean>>();
  for (const { level, before, meets } of tests) {
    const of = verdicts.get(level) ?? new Map<Slot, boolean>();
    verdicts.set(level, of);
    of.set(before, meets || (of.get(before) ?? false));
  }
  return verdicts;
}

/** Siblings are on one base where one of them meets and none misses. */
function siblingVerdicts(
  tests: readonly GrowthTest[],
  context: DeriveContext,
): ReadonlyMap<string, boolean> {
  const verdicts = new Map<string, boolean>();
  for (const { level, before, meets } of tests) {
    const key = siblingKey(level, before, context);
    verdicts.set(key, meets && (verdicts.get(key) ?? true));
  }
  return verdicts;
}

/** What all parts of one thing share: place, the sum that they belong to, period and vintages. */
function siblingKey(level: Slot, before: Slot, context: DeriveContext): string {
  const { place, indicator, terms, base, vintage } = level.series;
  const [sum] = context.sumsWith(indicator);
  return [
    place,
    sum?.id ?? indicator,
    terms,
    base,
    level.period,
    vintage,
    before.series.vintage,
  ].join('|');
}

/** Of the tests of one figure that of the newest levels. */
function standing(tests: readonly GrowthTest[]): Iterable<GrowthTest> {
  const found = new Map<string, GrowthTest>();
  for (const test of tests) {
    const key = `${plainSeriesText(test.level.series)}|${test.level.period}`;
    const known = found.get(key);
    if (known === undefined || compareTests(test, known) < 0) found.set(key, test);
  }
  return found.values();
}

function compareTests(left: GrowthTest, right: GrowthTest): number {
  const newer = (of: (test: GrowthTest) => Entry): number =>
    compareVintages(of(left).series.vintage, of(right).series.vintage);
  return (
    newer(({ level }) => level) ||
    newer(({ before }) => before) ||
    Number(right.meets) - Number(left.meets)
  );
}

/** The printed levels under two computed ones, each with that of the year before; undefined where they do not correspond. */
function printedPairs(level: Fact, before: Fact): readonly (readonly [Fact, Fact])[] | undefined {
  const later = level.printedLevels;
  const earlier = new Map(before.printedLevels.map((fact) => [textOf(fact.slot, 0), fact]));
  if (later.length === 0 || later.length !== earlier.size) return undefined;
  const pairs: (readonly [Fact, Fact])[] = [];
  for (const fact of later) {
    const other = earlier.get(textOf(fact.slot, -1));
    if (other === undefined) return undefined;
    pairs.push([fact, other]);
  }
  return pairs;
}

const textOf = ({ series, period }: Slot, years: number): string =>
  `${plainSeriesText(series)}|${years === 0 ? period : (yearsLater(period, years) ?? '')}`;
