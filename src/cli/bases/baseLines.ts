import { namedOrId, type Dataset } from '../../dataset/dataset.ts';
import { isProven, mixedHalfWidth, type BaseTest } from '../../domain/baseTest.ts';
import type { Language } from '../../domain/language.ts';
import { formatQuantity } from '../../formulas/formatNumber.ts';
import { localName } from '../../formulas/localName.ts';
import type { Words } from '../words/words.ts';

/**
 * The table of bases as lines: of each indicator a summary, then its years. They say how many places can be tested, how many
 * meet, whether that proves one base, and how far the misses are off.
 *
 * @example
 * baseLines(dataset, wordsOf('en-US'), 'en-US');
 * // => 'Imports and exports (trade): 45 testable, 32 met (71.1%)…', '  2024: 18 testable, 15 met, misses -2.1% 0.4%'
 */
export function baseLines(dataset: Dataset, words: Words, language: Language): readonly string[] {
  const byIndicator = new Map<string, BaseTest[]>();
  for (const test of dataset.edition.bases) {
    const tests = byIndicator.get(test.indicator);
    if (tests === undefined) byIndicator.set(test.indicator, [test]);
    else tests.push(test);
  }
  const lines: string[] = [];
  for (const [id, tests] of byIndicator) {
    const indicator = dataset.indicator(id);
    const name = localName(namedOrId(indicator, id), language);
    lines.push(summary(`${name} (${id})`, tests, indicator?.growth === 'nominal', words));
    for (const test of tests) lines.push(yearLine(test, words));
  }
  return lines;
}

function summary(
  name: string,
  tests: readonly BaseTest[],
  isNominal: boolean,
  { bases }: Words,
): string {
  const testable = tests.reduce((sum, test) => sum + test.testable, 0);
  const met = tests.reduce((sum, test) => sum + test.met, 0);
  const half = mixedHalfWidth(tests);
  const parts = [
    bases.counts(testable, met, formatQuantity(met / testable, 0.0005, '1')),
    isNominal ? bases.nominal : bases.notNominal,
    half === undefined ? '' : bases.misses(formatQuantity(half, 0.0005, '1')),
  ];
  return `${name}: ${parts.filter(Boolean).join(bases.between)}`;
}

/** So many misses are shown of a year. */
const mostMisses = 8;

function yearLine(test: BaseTest, { bases }: Words): string {
  const { year, testable, met, misses } = test;
  const shown = misses.slice(0, mostMisses).map((miss) => formatQuantity(miss, 0.0005, '1'));
  const more = misses.length > mostMisses ? ' …' : '';
  const parts = [
    bases.counts(testable, met, formatQuantity(met / testable, 0.0005, '1')),
    isProven(test) ? bases.proven : '',
    shown.length === 0 ? '' : `${bases.off} ${shown.join(' ')}${more}`,
  ];
  return `  ${year}: ${parts.filter(Boolean).join(bases.between)}`;
}
