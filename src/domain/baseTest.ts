/**
 * Whether the levels of an indicator in one year and the year before stand on one base: of the figures whose printed growth can
 * be held against both printed levels, how many meet.
 */
export interface BaseTest {
  readonly indicator: string;
  readonly year: number;
  /** Figures of which growth and both levels are printed: totals and parts, of years and shorter periods. */
  readonly testable: number;
  readonly met: number;
  /** Places of whose totals any can be tested, and those of which all that can be tested meet. */
  readonly places: number;
  readonly placesMet: number;
  /** By how much the growth of two levels differs from the printed one where they do not meet, as fractions, ascending. */
  readonly misses: readonly number[];
}

/** So many testable places, and so great a part of them, prove one base for a whole indicator and year. */
const fewestPlaces = 10;
const provingPart = 0.95;

/** Whether an indicator's levels of a year and the year before are on one base everywhere. */
export function isProven({ places, placesMet }: BaseTest): boolean {
  return places >= fewestPlaces && placesMet >= provingPart * places;
}

/** So many testable steps, and so great a part of them, make an indicator's growth nominal. */
const fewestSteps = 20;
const nominalPart = 0.9;

/** Whether the printed growth of an indicator is that of its levels at current prices. */
export function isNominalByTests(tests: readonly BaseTest[]): boolean {
  const testable = tests.reduce((sum, test) => sum + test.testable, 0);
  const met = tests.reduce((sum, test) => sum + test.met, 0);
  return testable >= fewestSteps && met >= nominalPart * testable;
}

/** So many tested misses tell how far growth over two bases may be off. */
const fewestMisses = 20;

/**
 * How far a growth over two bases may be off: the 90th percentile of an indicator's tested misses; undefined where there are
 * too few to tell.
 */
export function mixedHalfWidth(tests: readonly BaseTest[]): number | undefined {
  const misses = tests
    .flatMap((test) => test.misses)
    .map(Math.abs)
    .toSorted((left, right) => left - right);
  return misses.length < fewestMisses ? undefined : misses[Math.ceil(misses.length * 0.9) - 1];
}
