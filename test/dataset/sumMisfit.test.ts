import { describe, expect, it } from 'vitest';
import { sumMisfit } from '../../src/dataset/sumMisfit.ts';
import { deriveInput, printedFigures } from '../support/printedFigures.ts';

const observations = printedFigures(`
  total 410000 trade - 2020M07C level 2762.9亿元
  mirror 410000 trade - 2020M07C level 2762.8亿元
  out 410000 exports - 2020M07C level 1787亿元
  in 410000 imports - 2020M07C level 975.9亿元
  thousand 410000 imports - 2020M07C level 9759001万元
  first 410000 trade - 2020M07C level 2770亿元 vintage=preliminary
  dollars 410000 trade - 2020M07C level 400亿美元
  rough 410000 trade - 2020M07C level 2800亿元 qualifier=about
  grown 410000 trade - 2020M07C yoy 9.2%
  alone 410000 trade - 2021M07C level 2762.8亿元
  gross 410000 gdp - 2020 level 5亿元
`);
const misfit = sumMisfit(observations, deriveInput(observations).indicators);
const of = (id: string): number | undefined => {
  const observation = observations.find((item) => item.id === id);
  return observation === undefined ? undefined : misfit(observation);
};

describe('sumMisfit', () => {
  it('is how far a total is from its parts, and a part from what is left of the total', () => {
    expect([of('total'), of('mirror'), of('out'), of('in')]).toEqual([
      0,
      expect.closeTo(1e7),
      0,
      0,
    ]);
    expect(of('thousand')).toBeCloseTo(10_000);
  });

  it.each(['first', 'dollars', 'rough', 'grown', 'alone', 'gross'])(
    'is infinite where nothing of the same kind is there: %s',
    (id) => {
      expect(of(id)).toBe(Infinity);
    },
  );
});
