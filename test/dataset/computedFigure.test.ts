import { describe, expect, it } from 'vitest';
import { computedFigure, isImpliedBase, isImprecise } from '../../src/dataset/computedFigure.ts';
import { calledMethods, methods } from '../../src/domain/figure.ts';
import { computedLevel } from '../support/printedEdition.ts';
import { sampleDataset } from '../support/sampleEdition.ts';

const trade = sampleDataset.indicator('trade');
if (trade === undefined) throw new Error('no sample');

describe('computedFigure', () => {
  it('is in the unit in which it is answered', () => {
    const computed = computedLevel({
      id: 'c',
      value: 7683,
      low: 7682.5,
      high: 7683.5,
      unit: '万元',
    });
    expect(computedFigure(computed, trade)).toMatchObject({
      value: 0.7683,
      low: 0.76825,
      high: 0.76835,
      unit: '亿元',
      status: 'computed',
      origin: { kind: 'computed', computed },
    });
  });

  it('is marked where it is an implied base', () => {
    const computed = computedLevel({ id: 'c', method: 'implied-base-growth' });
    expect(computedFigure(computed, trade).status).toBe('implied-base');
  });
});

describe('isImpliedBase', () => {
  it('is true of the two ways back from growth and increase only', () => {
    expect([...methods, ...calledMethods].filter(isImpliedBase)).toEqual([
      'implied-base-growth',
      'implied-base-increase',
    ]);
  });
});

describe('isImprecise', () => {
  it.each([
    [100, 99, 101, false],
    [100, 98.9, 101, true],
    [-100, -101.2, -99, true],
    [0, 0, 0, false],
    [0, -0.1, 0.1, true],
  ])('%d between %d and %d: %s', (value, low, high, isTrue) => {
    expect(isImprecise(computedLevel({ id: 'c', value, low, high }))).toBe(isTrue);
  });

  it.each([
    ['yoy', 0.06, 0.059, 0.061, false],
    ['yoy', 0, -0.001, 0.001, false],
    ['yoy', 0.06, 0.055, 0.065, false],
    ['yoy', 0.06, 0.054, 0.066, true],
    ['yoy-gap', -0.009, -0.0095, -0.0085, false],
    ['share', 0.06, 0.059, 0.061, true],
    ['share', 0.6, 0.599, 0.601, false],
  ] as const)('judges a %s of %d between %d and %d: %s', (measure, value, low, high, isTrue) => {
    const computed = computedLevel({ id: 'c', measure, value, low, high, unit: '1' });
    expect(isImprecise(computed)).toBe(isTrue);
  });
});
