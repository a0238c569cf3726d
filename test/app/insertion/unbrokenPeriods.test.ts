import { describe, expect, it } from 'vitest';
import { unbrokenPeriods } from '../../../src/app/insertion/unbrokenPeriods.ts';

describe('unbrokenPeriods', () => {
  it.each([
    [
      ['2021', '2023', '2024'],
      ['2021', '2022', '2023', '2024'],
    ],
    [
      ['2021H1', '2023H1'],
      ['2021H1', '2022H1', '2023H1'],
    ],
    [
      ['2021Q1', '2021Q4'],
      ['2021Q1', '2021Q2', '2021Q3', '2021Q4'],
    ],
    [
      ['@2000M11', '@2010M11', '@2020'],
      ['@2000M11', '@2010M11', '@2020'],
    ],
    [['1949', '2078'].concat('2079'), ['1949', '2078', '2079']],
    [[], []],
  ])('fills %j without losing a period', (codes, whole) => {
    expect(unbrokenPeriods(codes)).toEqual(whole);
  });
});
