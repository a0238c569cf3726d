import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthNames } from '../../src/domain/monthNames.ts';
import { isRefusedPeriod, readPeriod } from '../../src/domain/readPeriod.ts';
import { outsideText } from '../support/outsideText.ts';
import { linearRatio, timeRatio } from '../support/timeRatio.ts';

/** Why a text is no period; undefined where it is one. */
function refusalOf(input: string | number): unknown {
  const reading = readPeriod(input);
  return reading.ok ? undefined : reading.refusal;
}

const chinese = '一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' ');
const english = (month: number): string => monthNames[month - 1] ?? '';
const short = (month: number): string => english(month).slice(0, 3);
const padded = (month: number): string => String(month).padStart(2, '0');

const marks = ['-', '–', '—', '——', '~', '～', '〜', '至', '到', '－', '−'] as const;
const dashes = marks.filter((mark) => mark !== '-' && mark !== '－' && mark !== '−');

/** How people write the months from one to another of a year. */
const spans: readonly ((year: number, from: number, to: number, mark: string) => string)[] = [
  (year, from, to, mark) => `${year}年${from}${mark}${to}月`,
  (year, from, to, mark) => `${year}年${from}月${mark}${to}月`,
  (year, from, to, mark) => `${String(year).slice(2)}年${from}${mark}${to}月`,
  (year, from, to, mark) => `${year}年${from}${mark}${to}月累计`,
  (year, from, to, mark) => `${year}年${from}${mark}${to}`,
  (year, from, to, mark) => `${year}.${from}${mark}${to}`,
  (year, from, to, mark) => `${year}/${from}${mark}${to}`,
  (year, from, to, mark) => `${year}.${padded(from)}${mark}${padded(to)}`,
  (year, from, to, mark) => `${year} ${from}${mark}${to}月`,
  (year, from, to, mark) => `${year}年${from}月${mark}${year}年${to}月`,
  (year, from, to, mark) => `${year}.${from}${mark}${year}.${to}`,
  (year, from, to, mark) => `${year}${padded(from)}${mark}${year}${padded(to)}`,
  (year, from, to, mark) => `${year}年${chinese[from - 1]}${mark}${chinese[to - 1]}月`,
  (year, from, to, mark) => `${short(from)}${mark}${short(to)} ${year}`,
  (year, from, to, mark) => `${english(from)} ${mark} ${english(to)}, ${year}`,
  (year, from, to, mark) => `${english(from)} ${year} ${mark} ${english(to)} ${year}`,
];

const year = fc.integer({ min: 1970, max: 2069 });
const month = fc.integer({ min: 1, max: 12 });
const quartersAndHalves = new Set(['4-6', '7-9', '10-12', '7-12']);

describe('readPeriod', () => {
  it.each([
    ['2021.5-12', { kind: 'span', year: 2021, from: 5, to: 12 }],
    ['2021-5至7', { kind: 'span', year: 2021, from: 5, to: 7 }],
    ['2021/5-9', { kind: 'span', year: 2021, from: 5, to: 9 }],
    ['2025年6-9月', { kind: 'span', year: 2025, from: 6, to: 9 }],
    ['Feb–Jun 2025', { kind: 'span', year: 2025, from: 2, to: 6 }],
    ['2025年二至三季度', { kind: 'span', year: 2025, from: 4, to: 9 }],
    ['2021-2023年', { kind: 'years', isSpan: true }],
    ['2021/22', { kind: 'years', isSpan: true }],
    ['Dec 2021 to Mar 2022', { kind: 'years', isSpan: true }],
    ['21年-22年', { kind: 'years', isSpan: true }],
    ['2021、2022年', { kind: 'years', isSpan: false }],
    ['2021-1-6', { kind: 'day', year: 2021, month: 1, day: 6, isSerial: false }],
    ['2021-5-12', { kind: 'day', year: 2021, month: 5, day: 12, isSerial: false }],
    ['June 15, 2025', { kind: 'day', year: 2025, month: 6, day: 15, isSerial: false }],
    // Typed Dec-24 in 2026.
    [46380, { kind: 'day', year: 2026, month: 12, day: 24, isSerial: true }],
    [45838.75, undefined],
    ['2025-13', { kind: 'unreadable' }],
    ['soon', { kind: 'unreadable' }],
    ['9'.repeat(32_000), { kind: 'unreadable' }],
  ])('%j', (input, refusal) => {
    expect(refusalOf(input)).toEqual(refusal);
  });

  it('answers a span of months as just these months or not at all', () => {
    fc.assert(
      fc.property(
        year,
        month,
        month,
        fc.constantFrom(...spans),
        fc.constantFrom(...marks),
        (of, one, other, write, mark) => {
          const [from, to] = [Math.min(one, other), Math.max(one, other)];
          fc.pre(from < to);
          const text = write(of, from, to, mark);
          const reading = readPeriod(text);
          const hasCode = from === 1 || quartersAndHalves.has(`${from}-${to}`);
          expect([text, reading]).toEqual([
            text,
            hasCode
              ? {
                  ok: true,
                  request: { kind: 'period', period: { year: of, from, to, state: false } },
                }
              : { ok: false, refusal: { kind: 'span', year: of, from, to } },
          ]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('takes year-month-number with one separator for a date and never for more than its month', () => {
    fc.assert(
      fc.property(
        year,
        month,
        fc.integer({ min: 1, max: 31 }),
        fc.constantFrom('-', '.', '/'),
        (of, at, day, separator) => {
          const reading = readPeriod(`${of}${separator}${at}${separator}${day}`);
          if (reading.ok) {
            const period = { year: of, from: at, to: at, state: false };
            expect(reading.request).toEqual({ kind: 'period', period });
            expect(day === 1 || day >= 28).toBe(true);
          }
        },
      ),
    );
  });

  it.each(dashes)('never takes %s for the separator of a date', (mark) => {
    for (const separator of ['-', '.', '/']) {
      expect(refusalOf(`2021${separator}5${mark}30`)).toEqual({ kind: 'unreadable' });
      expect(refusalOf(`2021${separator}5${mark}9`)).toMatchObject({ kind: 'span', to: 9 });
    }
  });

  it('never answers a text with two different years as one period', () => {
    const around = fc.string({
      unit: fc.constantFrom(...Array.from("-–~/.,' 年月日季度上下半前至到和HQMCFY1369一三()@")),
      maxLength: 6,
    });
    const parts = fc.constantFrom(
      '',
      '年',
      '06',
      '1231',
      'H1',
      'Q3',
      'M05C',
      '年6月',
      '年上半年',
      '-06',
      '.6',
    );
    fc.assert(
      fc.property(
        fc.tuple(around, year, parts, around, year, parts, around),
        ([before, first, one, between, second, other, after]) => {
          fc.pre(first !== second);
          // A year is a number of its own.
          const text = `${before}~${first}${one}~${between}~${second}${other}~${after}`;
          expect([text, readPeriod(text).ok]).toEqual([text, false]);
          const tight = `${first}${one}${between}${second}${other}`;
          fc.pre(!/\d$/u.test(`${one}${between}`) && !/^\d/u.test(between));
          expect([tight, readPeriod(tight).ok]).toEqual([tight, false]);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('reads or refuses text of any kind', () => {
    fc.assert(
      fc.property(fc.oneof(outsideText, fc.double()), (input) => {
        expect(readPeriod(input)).toHaveProperty('ok');
      }),
      { numRuns: 500 },
    );
  });

  it('takes no longer for a longer text', async () => {
    expect(await timeRatio((size) => readPeriod('2'.repeat(size)), 10_000)).toBeLessThan(
      linearRatio,
    );
  });
});

describe('isRefusedPeriod', () => {
  it.each([
    ['2021-5至7', true],
    ['2021-2023', true],
    ['2021-1-6', true],
    ['2024年 2025年', false],
    ['2025年1-6月', false],
    ['济源', false],
    ['2025年进出口', false],
  ])('of %s is %s', (text, isRefused) => {
    expect(isRefusedPeriod(text)).toBe(isRefused);
  });
});
