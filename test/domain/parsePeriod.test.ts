import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/domain/parsePeriod.ts';
import { periodCode } from '../../src/domain/period.ts';
import { anyPeriod } from '../support/anyPeriod.ts';

/** The canonical code of what a text means. */
function read(input: string | number): string | undefined {
  const request = parsePeriod(input);
  return request?.kind === 'period' ? periodCode(request.period) : request && 'latest';
}

describe('parsePeriod', () => {
  it.each([
    [2025, '2025'],
    ['2025', '2025'],
    ['2025年', '2025'],
    ['2025年度', '2025'],
    ['2025年全年', '2025'],
    ['2025A', '2025'],
    ['FY2025', '2025'],
    ['FY25', '2025'],
    ['2025M12C', '2025'],
    ['2025年1-12月', '2025'],
    ['@2025', '@2025'],
    ['2025年末', '@2025'],
    ['2025年底', '@2025'],
  ])('reads the year %j as %s', (input, code) => {
    expect(read(input)).toBe(code);
  });

  it.each([
    ['2025H1', '2025H1'],
    ['2025h2', '2025H2'],
    ['1H25', '2025H1'],
    ['2H2025', '2025H2'],
    ['25H1', '2025H1'],
    ['2025-S1', '2025H1'],
    ['2025-H2', '2025H2'],
    ['2025上半年', '2025H1'],
    ['2025年下半年', '2025H2'],
    ['2025M06C', '2025H1'],
    ['202506C', '2025H1'],
    ['2025-06累计', '2025H1'],
    ['2025年1-6月', '2025H1'],
    ['2025年1—6月', '2025H1'],
    ['2025年1至6月', '2025H1'],
    ['2025年1~6月份', '2025H1'],
    ['2025年前6个月', '2025H1'],
    ['２０２５年１－６月', '2025H1'],
    ['2025年前两季度', undefined],
  ])('reads the half %j as %s', (input, code) => {
    expect(read(input)).toBe(code);
  });

  it.each([
    ['2025Q3', '2025Q3'],
    ['3Q25', '2025Q3'],
    ['25Q3', '2025Q3'],
    ['2025-Q3', '2025Q3'],
    ['2025年三季度', '2025Q3'],
    ['2025年第3季度', '2025Q3'],
    ['2025年一季度', '2025Q1'],
    ['2025年首季', '2025Q1'],
    ['2025年前三季度', '2025M09C'],
    ['2025年前3季度', '2025M09C'],
    ['2025M03C', '2025Q1'],
  ])('reads the quarter %j as %s', (input, code) => {
    expect(read(input)).toBe(code);
  });

  it.each([
    ['2025M06', '2025M06'],
    ['2025-06', '2025M06'],
    ['2025-6', '2025M06'],
    ['2025-M06', '2025M06'],
    ['202506', '2025M06'],
    ['2025年6月', '2025M06'],
    ['2025年6月份', '2025M06'],
    ['2025年十二月', '2025M12'],
    [45809, '2025M06'],
    ['2025年8月末', '@2025M08'],
    ['@2025-08', '@2025M08'],
    [202506, '2025M06'],
    [219912, '2199M12'],
    ['2025.6', '2025M06'],
    ['2025.10', '2025M10'],
    ['2025/6', '2025M06'],
    ['2025-06-30', '2025M06'],
    ['2025/6/30', '2025M06'],
    ['2025.06.30', '2025M06'],
    ['2025年6月30日', '2025M06'],
    [45838.75, '2025M06'],
    [22000, '1960M03'],
    [109574, '2199M12'],
    ['2025年8月时点', '@2025M08'],
    ['as of Aug 2025', '@2025M08'],
    ['June 2025', '2025M06'],
  ])('reads the single month %j as %s', (input, code) => {
    expect(read(input)).toBe(code);
  });

  it.each([
    ['2025M05C', '2025M05C'],
    ['2025年1-5月', '2025M05C'],
    ['2025年1-5月累计', '2025M05C'],
    ['2025年5月累计', '2025M05C'],
    ['2025年前五个月', '2025M05C'],
    ['2025-05 YTD', '2025M05C'],
    ['Jan–Nov 2025', '2025M11C'],
    ['january - november 2025', '2025M11C'],
    ['2025年7—12月', '2025H2'],
    ['2025年四月至六月', '2025Q2'],
  ])('reads the months together %j as %s', (input, code) => {
    expect(read(input)).toBe(code);
  });

  it.each([
    ['latest', 'any', 0],
    ['LATEST', 'any', 0],
    ['最新', 'any', 0],
    ['latest-1Y', 'any', -1],
    ['最新年度', 'year', 0],
    ['最新累计', 'cumulative', 0],
    ['最新月', 'month', 0],
    ['最新月-2Y', 'month', -2],
  ])('reads %j as the latest of %s, %i years away', (input, of, years) => {
    expect(parsePeriod(input)).toEqual({ kind: 'latest', of, years });
  });

  it.each([
    ['2025-1Y', '2024'],
    ['2025H1-1Y', '2024H1'],
    ['2025年1-5月-10Y', '2015M05C'],
  ])('reads %j as %s', (input, code) => {
    expect(read(input)).toBe(code);
  });

  it.each([
    '',
    'soon',
    '2025H3',
    '2025Q5',
    '2025M13',
    '2025年13月',
    '1899',
    '2200',
    '2025年6-9月',
    'Jun–Sep 2025',
    'Janus 2025',
    'as of 25',
    '25',
    25,
    2025.5,
    -1,
    1899,
    2200,
    20000,
    20255,
    21999,
    109575,
    202500,
    202513,
    189912,
    220001,
    202506.5,
    2958465,
    '2025-06-31C',
    '2025-06-32',
    '2025-13-01',
    Number.NaN,
    1e300,
  ])('does not read %j', (input) => {
    expect(parsePeriod(input)).toBeUndefined();
  });

  it('reads every canonical code back, in any case and width', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const code = periodCode(period);
        expect(read(code)).toBe(code);
        expect(read(` ${code.toLowerCase()} `)).toBe(code);
        expect(read(`${code}-1Y`)).toBe(periodCode({ ...period, year: period.year - 1 }));
      }),
    );
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.double()), (input) => {
        expect(() => parsePeriod(input)).not.toThrow();
      }),
    );
  });
});
