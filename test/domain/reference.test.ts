import { describe, expect, it } from 'vitest';
import type { FigureKey } from '../../src/domain/observation.ts';
import { expandReference } from '../../src/domain/reference.ts';

const dimensions: Readonly<Record<string, string>> = {
  us: 'partner',
  india: 'partner',
  silver: 'product',
};

function expand(given: Partial<FigureKey>): string | undefined {
  const key: FigureKey = {
    place: '411000',
    indicator: 'trade',
    breakdown: '',
    period: '2025',
    measure: 'share',
    reference: '',
    ...given,
  };
  const found = expandReference(key, (member) => dimensions[member]);
  return found && [found.place, found.indicator, found.breakdown].join('/');
}

describe('expandReference', () => {
  it.each([
    [{ reference: '410000/trade' }, '410000/trade/'],
    [{ reference: '410000', breakdown: 'us' }, '410000/trade/us'],
    [{ reference: '410000/trade', breakdown: 'us' }, '410000/trade/'],
    [{ reference: 'CN/exports/us+india' }, 'CN/exports/india+us'],
    // A universe is a place: what is ranked in it is the figure's own indicator.
    [{ reference: '410000/gdp', measure: 'rank', breakdown: 'us' }, '410000/trade/us'],
    [{ breakdown: 'us' }, '411000/trade/'],
    [{ breakdown: 'india+us' }, '411000/trade/'],
    [{ breakdown: 'silver+us' }, '411000/trade/silver'],
    [{ breakdown: '' }, undefined],
    [{ breakdown: 'us', measure: 'level' }, undefined],
  ] as const)('of %j is %s', (key, reference) => {
    expect(expand(key)).toBe(reference);
  });
});
