import { roundNoise } from '../../domain/roundNoise.ts';

/** About so many steps. */
const wantedSteps = 4;

const steps = [1, 2, 2.5, 5, 10] as const;

/**
 * Where an axis is marked: from 0, or from below the least value, to above the greatest, in steps that people count in.
 *
 * @example
 * niceMarks([527.7, 9356.7]); // => [0, 2500, 5000, 7500, 10000]
 * niceMarks([-0.021, 0.05]); // => [-0.04, -0.02, 0, 0.02, 0.04, 0.06]
 */
export function niceMarks(values: readonly number[]): readonly number[] {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  if (low === high) return [0, 1];
  const rough = (high - low) / wantedSteps;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (steps.find((each) => each * power >= rough) ?? 10);
  const [first, last] = [Math.floor(low / step), Math.ceil(high / step)];
  // The first of them may be a negative zero.
  return Array.from({ length: last - first + 1 }, (_, at) => roundNoise((first + at) * step) + 0);
}
