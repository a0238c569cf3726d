import { describe, expect, it } from 'vitest';
import { inYear, partialCode, partialPeriod } from '../../src/domain/partialPeriod.ts';

const codeOf = (text: string): string | undefined => {
  const reading = partialPeriod(text);
  return reading === undefined || reading === 'refused'
    ? reading
    : inYear(partialCode(reading), 2021);
};

describe('partialPeriod', () => {
  it.each([
    ['1-2月', '2021M02C'],
    ['1—12月', '2021'],
    ['1至6月', '2021H1'],
    ['6月', '2021M06'],
    ['十二月', '2021M12'],
    ['上半年', '2021H1'],
    ['下半年', '2021H2'],
    ['一季度', '2021Q1'],
    ['第四季度', '2021Q4'],
    ['前三季度', '2021M09C'],
    ['一至三季度', '2021M09C'],
    ['前5个月', '2021M05C'],
    ['1-6月累计', '2021H1'],
    ['6月累计', '2021H1'],
    ['全年', '2021'],
    ['年末', '@2021'],
    ['6月末', '@2021M06'],
    ['H1', '2021H1'],
    ['Q3', '2021Q3'],
    ['1Q', '2021Q1'],
    ['9M', '2021M09C'],
    ['June', '2021M06'],
    ['Jan-Jun', '2021H1'],
    ['First half', '2021H1'],
    ['Full year', '2021'],
  ])('reads %s', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it.each([
    ['5-12月', 'refused'],
    ['二、三季度', undefined],
    ['1-6', undefined],
    ['12', undefined],
    ['A', undefined],
    ['13月', undefined],
    ['2021年', undefined],
    ['2021年6月', undefined],
    ['May be', undefined],
    ['年', undefined],
    ['季节', undefined],
  ])('makes no months of %s', (text, expected) => {
    expect(codeOf(text)).toBe(expected);
  });
});
