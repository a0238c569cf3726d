import { describe, expect, it } from 'vitest';
import { shown } from '../support/evaluateFormula.ts';
import { linesDataset } from '../support/linesEdition.ts';

const dataset = linesDataset(`
  a 410000 trade - 2023 level 100.0亿元
  b 410000 trade - 2024 level 110.0亿元
  c 410000 trade - 2024 yoy 10.0%
  d 410000 gdp - 2024 yoy 5.0%
  e 410000 cloud-rate - 2023 level 50.0%
  f 410000 cloud-rate - 2024 level 60.0%`);

/** What both functions of a chain of growth answer; REBASE spills, and refuses in its first cell. */
function answers(given: string): readonly unknown[] {
  return ['CAGR', 'REBASE'].map((name) => shown(`=HENAN.${name}(${given})`, { dataset }));
}

describe('growthQuestion', () => {
  it.each([
    ['"火星","trade",2023,2024', /^#VALUE! .*“火星”/u],
    ['"410000","火星",2023,2024', /^#VALUE! .*“火星”/u],
    ['"410000","trade",,2024', /^#VALUE! “from”/u],
    ['"410000","trade",2023,', /^#VALUE! “to”/u],
    ['"410000","trade",2024,2023', /^#VALUE! .*2024.*2023/u],
    ['"410000","trade",2023,"2024H1"', /^#VALUE! .*2023.*2024/u],
    ['"410000","cloud-rate",2023,2024', /^#N\/A .*cloud-rate/u],
  ])('refuses %s the same in each function', (given, message) => {
    const [one, other] = answers(given);
    expect(one).toMatch(message);
    expect(other).toBe(one);
  });

  it('takes growth that is published, be it nominal or real', () => {
    expect(answers('"410000","trade",2023,2024')).toEqual([
      0.1,
      [
        [2023, 100],
        [2024, 110],
      ],
    ]);
    expect(answers('"410000","gdp",2023,2024')).toEqual([
      0.05,
      [
        [2023, 100],
        [2024, 105],
      ],
    ]);
  });
});
