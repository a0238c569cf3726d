import { describe, expect, it } from 'vitest';
import { isCumulativeCode, nextPeriod } from '../../src/domain/nextPeriod.ts';
import { periodCode } from '../../src/domain/period.ts';
import { period } from '../support/period.ts';

describe('nextPeriod', () => {
  it.each([
    ['2024', '2025'],
    ['2024H1', '2024H2'],
    ['2024H2', '2025H1'],
    ['2024Q4', '2025Q1'],
    ['2024M05', '2024M06'],
    ['2024M12', '2025M01'],
    ['2024M05C', '2024H1'],
    ['2024M07C', '2024M08C'],
    ['2024M11C', '2024'],
    ['@2024', '@2025'],
    ['@2024M12', '@2025M01'],
  ])('after %s is %s', (code, next) => {
    expect(periodCode(nextPeriod(period(code)))).toBe(next);
  });

  it.each([
    ['2024H1', '2024M07C'],
    ['2024Q1', '2024M04C'],
    ['2024', '2025M01'],
    ['2025M01', '2025M02C'],
  ])('after %s in a series of months together is %s', (code, next) => {
    expect(periodCode(nextPeriod(period(code), true))).toBe(next);
  });
});

describe('isCumulativeCode', () => {
  it.each([
    ['2024M05C', true],
    ['2024M03C', false],
    ['2024M06C', false],
    ['2024M05', false],
    ['@2024M05', false],
  ])('%s: %s', (code, isTrue) => {
    expect(isCumulativeCode(period(code))).toBe(isTrue);
  });
});
