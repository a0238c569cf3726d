import { describe, expect, it } from 'vitest';
import {
  asState,
  cumulative,
  date,
  half,
  isRefusal,
  monthOfDay,
  quarter,
  quarters,
  single,
  together,
  wholeYear,
  yearSpan,
  type PartReading,
} from '../../src/domain/periodParts.ts';

/** A reading in few characters: months of a year, or why there are none. */
function brief(reading: PartReading): string | undefined {
  if (reading === undefined) return undefined;
  if (isRefusal(reading)) return reading.kind;
  const { year, from, to, state } = reading;
  return `${state ? '@' : ''}${year} ${from}-${to}`;
}

const cases: readonly (readonly [of: string, reading: PartReading, brief: string | undefined])[] = [
  ['a month', single({ y: '2025', m: '六' }), '2025 6-6'],
  ['a month of two digits of a year', single({ y: '25年', m: 'JUNE' }), '2025 6-6'],
  ['the last century', wholeYear({ y: '70年' }), '1970 1-12'],
  ['this century', wholeYear({ y: '69年' }), '2069 1-12'],
  ['no month', single({ y: '2025', m: '13' }), undefined],
  ['a year that none has', wholeYear({ y: '2200' }), undefined],
  ['months from January', cumulative({ y: '2025', m: '5' }), '2025 1-5'],
  ['a half in words', half({ y: '2025', n: 'SECOND' }), '2025 7-12'],
  ['no half', half({ y: '2025', n: '3' }), undefined],
  ['a quarter', quarter({ y: '2025', n: '首' }), '2025 1-3'],
  ['quarters from the first', quarters({ y: '2025', n: '两' }), '2025 1-6'],
  ['quarters from the second', quarters({ y: '2025', a: '2', n: '3' }), 'span'],
  ['months together', together({ y: '2025', a: '1', m: '7' }), '2025 1-7'],
  ['the months of a half', together({ y: '2025', a: '7', m: '12' }), '2025 7-12'],
  ['a span', together({ y: '2025', a: '5', m: '12' }), 'span'],
  [
    'a span of one year named twice',
    together({ y: '2025', z: '25年', a: '1', m: '2' }),
    '2025 1-2',
  ],
  ['a span over two years', together({ y: '2025', z: '2026', a: '1', m: '2' }), 'years'],
  ['a span that ends before it begins', together({ y: '2025', a: '5', m: '4' }), undefined],
  ['years', yearSpan({ y: '2021', z: '23' }), 'years'],
  ['what is no span of years', yearSpan({ y: '2021', z: '13' }), undefined],
  ['a state', asState(single)({ y: '2025', m: '8' }), '@2025 8-8'],
  ['the first day', date({ y: '2025', m: '2', d: '01' }), '2025 2-2'],
  ['the last day', date({ y: '2025', m: '2', d: '28' }), '2025 2-2'],
  ['a day before the last of a leap year', date({ y: '2024', m: '2', d: '28' }), 'day'],
  ['the last day of a leap year', date({ y: '2000', m: '2', d: '29' }), '2000 2-2'],
  ['no day', date({ y: '2100', m: '2', d: '29' }), undefined],
  ['a day of no year', monthOfDay({ year: 1899, month: 1, day: 1 }, true), undefined],
];

describe('periodParts', () => {
  it.each(cases)('make of %s', (_of, reading, expected) => {
    expect(brief(reading)).toBe(expected);
  });
});
