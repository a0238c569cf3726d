import { describe, expect, it } from 'vitest';
import { answeredFigures } from '../../src/formulas/answer.ts';
import { evaluateFormula } from '../support/evaluateFormula.ts';

function idsOf(formula: string): readonly string[] {
  const answer = evaluateFormula(formula);
  if (!answer.ok) throw new Error(`${formula} fails`);
  return answeredFigures(answer.value).map(({ id }) => id);
}

describe('answeredFigures', () => {
  it('are the figure of a cell, those of a table, and what a text speaks of', () => {
    const jiyuan = idsOf('=HENAN.TRADE("济源",2025)');
    const both = idsOf('=HENAN.GRID({"济源";"郑州"},"进出口",{2025,2025})');
    expect(jiyuan).toHaveLength(1);
    expect(both).toHaveLength(2);
    expect(both).toEqual(expect.arrayContaining([...jiyuan]));
    expect(idsOf('=HENAN.SOURCE({"济源","郑州"},"进出口",2025)')).toEqual(both);
    expect(idsOf('=HENAN.STATUS("济源","进出口",2025)')).toEqual(jiyuan);
    expect(idsOf('=HENAN.EXPLAIN("济源","进出口",2025)')).toEqual(jiyuan);
  });

  it('leave out gaps, and are none for lists of what exists', () => {
    expect(idsOf('=HENAN.TIMESERIES("济源","进出口",2024,2025)')).toHaveLength(1);
    expect(idsOf('=HENAN.PLACES("省")')).toEqual([]);
  });
});
