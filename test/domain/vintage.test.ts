import { describe, expect, it } from 'vitest';
import type { Vintage } from '../../src/domain/observation.ts';
import { compareVintages, termsWithoutVintage, vintageOf } from '../../src/domain/vintage.ts';

const of = (vintage: Vintage, terms: string, published = ''): string =>
  vintageOf({ vintage, terms }, published);

describe('vintageOf', () => {
  it.each([
    ['第五次经济普查修订', 'census-5'],
    ['第四次全国经济普查修订', 'census-4'],
    ['第七次人口普查后', 'census-7'],
    ['第十次普查调整', 'census-10'],
    ['第一次普查修订', 'census-1'],
    ['五普后修订', 'census-5'],
    ['五普修订', 'census-5'],
    ['含海关特殊监管区;六普调整', 'census-6'],
    ['九普调整', 'census-9'],
    ['最终核实', 'final'],
    ['修订数', 'revised'],
    ['初步核算', 'preliminary'],
    ['快报', 'preliminary'],
    ['当时公布', 'preliminary'],
    ['第四次经济普查前', ''],
    ['未修订', ''],
    ['非快报', ''],
    ['同口径', ''],
    ['同口径;快报', 'preliminary'],
    ['', ''],
  ])('reads %j as %j', (terms, expected) => {
    expect(of('', terms)).toBe(expected);
  });

  it('takes the mark where the terms name no census', () => {
    expect(of('final', '第四次经济普查前')).toBe('final');
    expect(of('preliminary', '修订数')).toBe('preliminary');
    expect(of('revised', '')).toBe('revised');
    expect(of('final', '第五次经济普查修订')).toBe('census-5');
  });

  it.each([
    ['2025-04-30', 'census-5'],
    ['2024-12', 'census-5'],
    ['2024-11-30', 'census-4'],
    ['2019-11', 'census-4'],
    ['2019-10', 'census-3'],
    ['2014-12-31', 'census-3'],
    ['2014-11', 'census-2'],
    ['2009-12', 'census-2'],
    ['2009-11', 'census-1'],
    ['2005-12', 'census-1'],
    ['2005-11', 'census'],
    ['', 'census'],
  ])('takes for a census without a number the last before %j: %s', (published, expected) => {
    expect(of('census', '', published)).toBe(expected);
  });

  it('takes the number that the terms say, whenever it was published', () => {
    expect(of('census', '第四次经济普查修订', '2025-01-01')).toBe('census-4');
  });
});

describe('termsWithoutVintage', () => {
  it.each([
    ['', ''],
    ['同口径', '同口径'],
    ['第五次经济普查修订', ''],
    ['同口径;最终核实;美元计', '同口径;美元计'],
    ['普查前;同口径', '同口径'],
    ['未修订', '未修订'],
  ])('leaves of %j what is counted: %j', (terms, expected) => {
    expect(termsWithoutVintage(terms)).toBe(expected);
  });
});

describe('compareVintages', () => {
  const newestFirst = [
    'census-10',
    'census-5',
    'census-4@2024',
    'census-4',
    'census',
    'final@2025',
    '@2024',
    'revised@2023',
    'final',
    'revised',
    'preliminary',
  ];

  it('puts the later census first, then the later document, then the word', () => {
    expect(newestFirst.toReversed().toSorted(compareVintages)).toEqual(newestFirst);
    expect(newestFirst.toSorted(compareVintages)).toEqual(newestFirst);
  });

  it('puts what is not marked beside the preliminary', () => {
    expect([compareVintages('', 'preliminary'), compareVintages('preliminary', '')]).toEqual([
      0, 0,
    ]);
    expect(compareVintages('revised', '')).toBeLessThan(0);
    expect(compareVintages('', 'revised')).toBeGreaterThan(0);
    expect(compareVintages('census-5', 'census-5')).toBe(0);
  });
});
