import { describe, expect, it } from 'vitest';
import { baseTable } from '../../../src/derive/bases/baseTable.ts';
import type { GrowthTest } from '../../../src/derive/bases/growthTests.ts';
import { Entry } from '../../../src/derive/entry.ts';
import type { Series } from '../../../src/derive/series.ts';

interface Tested extends Partial<
  Pick<Series, 'place' | 'indicator' | 'breakdown' | 'terms' | 'base'>
> {
  readonly year?: number;
  readonly distance?: number;
}

/** A test of a level; one with a distance misses. */
function test({ year = 2025, distance, ...of }: Tested): GrowthTest {
  const series: Series = {
    place: '410100',
    indicator: 'trade',
    breakdown: '',
    measure: 'level',
    reference: '',
    terms: '',
    vintage: '',
    base: '',
    ...of,
  };
  const [level, before] = [year, year - 1].map((period) => new Entry(series, String(period)));
  if (level === undefined || before === undefined) throw new Error('no entry');
  return { level, before, year, meets: distance === undefined, distance: distance ?? 0.0001 };
}

describe('baseTable', () => {
  it('is empty where nothing can be tested', () => {
    expect(baseTable([])).toEqual([]);
  });

  it('counts what meets and what misses, with the misses in ascending order', () => {
    const tests = [{}, { distance: 0.2 }, { distance: -0.1 }, { distance: 0.03 }];
    expect(baseTable(tests.map(test))).toEqual([
      {
        indicator: 'trade',
        year: 2025,
        testable: 4,
        met: 1,
        places: 1,
        placesMet: 0,
        misses: [-0.1, 0.03, 0.2],
      },
    ]);
  });

  it('rounds a miss to four digits, and binary noise away', () => {
    expect(baseTable([test({ distance: 0.123_456 }), test({ distance: 0.3 - 0.1 })])).toMatchObject(
      [{ misses: [0.1235, 0.2] }],
    );
  });

  it('counts a place only by its totals, and as met only where all of them meet', () => {
    const miss = { distance: 0.5 };
    expect(
      baseTable(
        [
          { place: 'a' },
          { place: 'a', breakdown: 'general', ...miss },
          { place: 'b' },
          { place: 'b', ...miss },
          { place: 'c', ...miss },
          { place: 'c' },
          { place: 'd', breakdown: 'general' },
        ].map(test),
      ),
    ).toMatchObject([{ testable: 7, met: 4, places: 3, placesMet: 1 }]);
  });

  it('counts other terms as another place', () => {
    const tests = [{}, { terms: '同口径', distance: 0.5 }];
    expect(baseTable(tests.map(test))).toMatchObject([{ places: 2, placesMet: 1 }]);
  });

  it('leaves levels in another currency out', () => {
    expect(baseTable([test({ base: '美元' })])).toEqual([]);
  });

  it('has a row for each indicator and year, in order', () => {
    const tests = [{ indicator: 'gdp' }, { year: 2024 }, {}, { indicator: 'exports' }];
    const rows = baseTable(tests.map(test)).map(({ indicator, year }) => `${indicator} ${year}`);
    expect(rows).toEqual(['exports 2025', 'gdp 2025', 'trade 2024', 'trade 2025']);
  });
});
