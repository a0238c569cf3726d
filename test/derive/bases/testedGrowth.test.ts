import { describe, expect, it } from 'vitest';
import { testedGrowth } from '../../../src/derive/bases/testedGrowth.ts';
import { deriveInput, printedFigures } from '../../support/printedFigures.ts';

/** So many years of an investment that grows by a tenth, with growth printed for each; the first ones of these miss. */
function years(count: number, misses: number, indicator = 'investment'): string {
  return Array.from({ length: count }, (_year, index) => {
    const year = 1990 + index;
    const rate = index <= misses ? 30 : 10;
    return `
      l${index} 410100 ${indicator} - ${year} level ${(1000 * 1.1 ** index).toFixed(1)}亿元
      y${index} 410100 ${indicator} - ${year} yoy ${rate}%`;
  }).join('\n');
}

function growthOf(id: string, lines: string): string | undefined {
  const tested = testedGrowth(deriveInput(printedFigures(lines)));
  return tested.find((indicator) => indicator.id === id)?.growth;
}

describe('testedGrowth', () => {
  // The first year has none before it: 21 years are 20 steps.
  it.each([
    ['20 steps of 20', 21, 0, 'nominal'],
    ['18 steps of 20', 21, 2, 'nominal'],
    ['17 steps of 20', 21, 3, 'comparable'],
    ['all of 19 steps', 20, 0, 'comparable'],
    ['no step', 1, 0, 'comparable'],
  ])('takes what meets in %s as it is proven', (_what, count, misses, expected) => {
    expect(growthOf('investment', years(count, misses))).toBe(expected);
  });

  it('takes trade as nominal by name', () => {
    expect(growthOf('trade', '')).toBe('nominal');
    expect(growthOf('exports', years(21, 20, 'exports'))).toBe('nominal');
  });

  it('is of each indicator by itself', () => {
    expect(growthOf('fdi', years(21, 0))).toBe('comparable');
  });

  it('leaves what is curated as anything else', () => {
    expect(growthOf('gdp', years(21, 0, 'gdp'))).toBe('real');
    expect(growthOf('retail', years(21, 0, 'retail'))).toBe('comparable');
    // A rate in per cent has no growth that levels could bear out.
    expect(growthOf('cloud-rate', '')).toBe('nominal');
  });
});
