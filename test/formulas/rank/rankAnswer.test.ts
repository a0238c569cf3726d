import { describe, expect, it } from 'vitest';
import { shown, shownRows } from '../../support/evaluateFormula.ts';
import { universeDataset } from '../../support/universeDataset.ts';

const dataset = universeDataset(12);

describe('rankAnswer', () => {
  it.each(['', '"总量"', '"位次"'])('ranks by level where the measure is %s', (measure) => {
    expect(shown(`=HENAN.RANKING("开封","进出口",2020,${measure},"有数")`, { dataset })).toBe(11);
    const rows = shownRows(`=HENAN.EXPLAIN("开封","进出口",2020,,${measure},,,"有数")`, {
      dataset,
    });
    expect(rows[1]?.[4]).toBe(11);
  });

  it.each([
    'RANKING("开封","进出口",2020,"占比","有数")',
    'EXPLAIN("开封","进出口",2020,,"占比",,,"有数")',
  ])('has no rank by another measure: %s', (call) => {
    expect(shown(`=HENAN.${call}`, { dataset })).toMatch(/^#VALUE! 没有量度“占比”/u);
  });
});
