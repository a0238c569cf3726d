import { describe, expect, it } from 'vitest';
import { agrees } from '../../src/domain/agrees.ts';
import type { Observation } from '../../src/domain/observation.ts';
import { printedFigures } from '../support/printedFigures.ts';

/** A level as printed, then options as `printedFigures` reads them. */
function printed(amount: string): Observation {
  const [figure] = printedFigures(`a 410100 trade - 2025 level ${amount}`);
  if (figure === undefined) throw new Error(amount);
  return figure;
}

describe('agrees', () => {
  it.each([
    ['the same', '527.7亿元', '527.7亿元', true],
    ['rounded to fewer digits', '2763亿元', '2762.9亿元', true],
    ['another number', '527.7亿元', '527.9亿元', false],
    ['ends that touch', '527.7亿元', '527.8亿元', true],
    // In yuan the end of the first is 434999999.99999994.
    ['ends that touch but for noise', '2.175亿元 half=2.175', '43500万元 half=0', true],
    ['ends that are a little apart', '100亿元 half=0.5', '101.00001亿元 half=0.5', false],
    ['exact counts', '3亿元 half=0', '3亿元 half=0', true],
    ['exact counts that differ', '3亿元 half=0', '4亿元 half=0', false],
    ['cut off, not rounded', '5565亿元', '5565.8亿元', true],
    ['neither cut off nor rounded', '5565亿元', '5566.8亿元', false],
    ['another scale of the unit', '527.7亿元', '5277000万元 half=0', true],
    ['another scale, a tenth of it', '527.7亿元', '527700万元 half=0', false],
    ['another thing that is counted', '527.7亿元', '527.7亿美元', false],
    ['nothing and nothing', '0亿元 half=0', '0亿元 half=0', true],
    ['another sign', '-5.0亿元', '5.0亿元', false],
    ['a bound below it', '600亿元', '500亿元 qualifier=over', true],
    ['a bound above it', '400亿元', '500亿元 qualifier=over', false],
    ['an upper bound above it', '400亿元', '500亿元 qualifier=under', true],
    ['an upper bound below it', '600亿元', '500亿元 qualifier=under', false],
    ['an upper bound above what is below zero', '-400亿元', '500亿元 qualifier=under', true],
    ['a bound below zero', '-400亿元', '-500亿元 qualifier=over', true],
    ['two bounds that leave room', '500亿元 qualifier=over', '600亿元 qualifier=under', true],
    ['two bounds that leave none', '600亿元 qualifier=over', '500亿元 qualifier=under', false],
    ['what may be anything', '1亿元', '500亿元 qualifier=about', true],
  ])('%s: %s and %s → %j', (_what, left, right, expected) => {
    expect(agrees(printed(left), printed(right))).toBe(expected);
    expect(agrees(printed(right), printed(left))).toBe(expected);
  });
});
