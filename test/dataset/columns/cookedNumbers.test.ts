import { describe, expect, it } from 'vitest';
import { columnFrom } from '../../../src/dataset/columns/columnFrom.ts';
import { cookedNumbers } from '../../../src/dataset/columns/cookedNumbers.ts';
import { sampleEdition } from '../../support/sampleEdition.ts';

const [model] = sampleEdition.observations;
if (model === undefined) throw new Error('no sample');
const level = {
  ...model,
  measure: 'level',
  indicator: 'trade',
  unit: '亿元',
  halfWidth: 0.05,
} as const;
const printed = {
  indicators: sampleEdition.indicators,
  observations: [
    { ...level, value: 527.7 },
    { ...level, value: 2_234_000, unit: '万元', halfWidth: 500 },
  ],
};
const [total, remainder] = [1, 2];

type Numbers = readonly [number, number, number] | null;

/** The second figure is the sum of the first one and the first printed one. */
const cooked = (recipes: readonly (number | null)[], numbers: readonly Numbers[]) =>
  cookedNumbers(
    {
      unit: columnFrom(2, () => '亿元'),
      recipe: columnFrom(2, (row) => recipes[row] ?? null),
      numbers: columnFrom(2, (row) => numbers[row] ?? null),
    },
    { starts: Uint32Array.of(0, 2, 4), positions: Uint32Array.of(0, 1, 2, 0) },
    printed,
  );

describe('cookedNumbers', () => {
  it('computes from printed figures in one unit, then from what is computed', () => {
    const { cook, values, lows, highs } = cooked([remainder, total], []);
    expect([values, lows, highs]).toEqual(Array.from({ length: 3 }, () => new Float64Array(2)));
    expect(cook(1)).toBeUndefined();
    expect(values).toEqual(Float64Array.of(304.3, 832));
    expect(lows).toEqual(Float64Array.of(304.2, 831.85));
    expect(highs).toEqual(Float64Array.of(304.4, 832.15));
  });

  it('computes no row that nobody asks for', () => {
    const { cook, values } = cooked([remainder, 99], []);
    expect(cook(0)).toBeUndefined();
    expect(values).toEqual(Float64Array.of(304.3, 0));
  });

  it('takes numbers that are written where no recipe is', () => {
    const { cook, values } = cooked([null, total], [[300, 299, 301]]);
    expect(cook(1)).toBeUndefined();
    expect(values).toEqual(Float64Array.of(300, 827.7));
  });

  it.each<[string, readonly (number | null)[], readonly Numbers[], string]>([
    ['neither is', [null, total], [], 'no number follows'],
    ['there is no such recipe', [99, total], [], 'no number follows'],
    ['low is above high', [null, total], [[300, 301, 299]], 'low is above high'],
    ['no finite number', [null, total], [[1.7e308, 1.7e308, 1.7e308]], 'no finite number'],
  ])('says so where %s, of the row and of what rests on it', (_what, recipes, numbers, reason) => {
    const { cook } = cooked(recipes, numbers);
    expect([cook(0), cook(1)]).toEqual([reason, reason]);
  });
});
