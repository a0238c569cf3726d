import { describe, expect, it } from 'vitest';
import { periodCode } from '../../src/domain/period.ts';
import { annualGrowth, comparable } from '../../src/formulas/annualGrowth.ts';
import type { Input } from '../../src/formulas/inputFigure.ts';
import { period } from '../support/period.ts';
import { sampleDataset } from '../support/sampleEdition.ts';

const model = sampleDataset.figure('jy-1');
if (model === undefined) throw new Error('no sample');

const level = (code: string, value: number, halfWidth: number, unit = '亿元'): Input => ({
  figure: { ...model, period: periodCode(period(code)), value, unit },
  interval: { low: value - halfWidth, high: value + halfWidth },
});

describe('annualGrowth', () => {
  it('is the yearly rate, between those that rounding allows', () => {
    const growth = annualGrowth(level('2015', 100, 0.5), level('2025', 200, 0.5), 10);
    expect(growth).toMatchObject({ ok: true, value: { unit: '1', status: 'mixed-base' } });
    if (!growth.ok || growth.value === undefined) throw new Error('no growth');
    expect(growth.value.value).toBeCloseTo(2 ** 0.1 - 1, 12);
    const { origin } = growth.value;
    if (origin.kind !== 'computed') throw new Error('not computed');
    expect(origin.computed.low).toBeCloseTo((199.5 / 100.5) ** 0.1 - 1, 12);
    expect(origin.computed.high).toBeCloseTo((200.5 / 99.5) ** 0.1 - 1, 12);
    // No span heals a break: rounding says little of a growth over bases that may have been revised.
    expect([growth.value.low, growth.value.high]).toEqual([null, null]);
  });

  it.each([
    [level('2015', 0, 0), level('2025', 1, 0)],
    [level('2015', 0.3, 0.5), level('2025', 1, 0)],
    [level('2015', 1, 0), level('2025', -1, 0)],
  ])('is none where a level may be zero or below (%#)', (first, last) => {
    expect(annualGrowth(first, last, 10)).toEqual({ ok: true, value: undefined });
  });

  it('never compares two currencies', () => {
    expect(annualGrowth(level('2015', 1, 0, '亿美元'), level('2025', 1, 0), 10)).toMatchObject({
      issue: { code: 'unit-mismatch' },
    });
  });
});

describe('comparable', () => {
  it.each([
    ['2015', '2025', undefined],
    ['2024M05C', '2025M05C', undefined],
    ['@2023M08', '@2024M08', undefined],
    ['2024M05', '2025M05C', 'incomparable-periods'],
    ['2024', '2025H1', 'incomparable-periods'],
    ['2024', '@2025', 'incomparable-periods'],
    ['2025', '2024', 'period-order'],
    ['2025', '2025', 'period-order'],
  ])('%s and %s: %s', (from, to, code) => {
    expect(comparable(period(from), period(to))?.code).toBe(code);
  });
});
