import { describe, expect, it } from 'vitest';
import { statusCall } from '../../../src/app/fill/statusCall.ts';
import { evaluateFormula } from '../../support/evaluateFormula.ts';
import { formula as worksheetFormula } from '../../support/worksheetFormula.ts';

describe('statusCall', () => {
  it.each([
    ['=HENAN.TRADE($A3,B$2)', '=HENAN.STATUS($A3,"trade",B$2)'],
    ['=HENAN.TRADE($A3,B$2,"出口",,"万元")', '=HENAN.STATUS($A3,"出口",B$2)'],
    ['=HENAN.TRADE($A3,B$2,C$1,$D3)', '=HENAN.STATUS($A3,C$1,B$2,$D3)'],
    [
      '=HENAN.TRADE("郑州","2024H1",,,,"可测算")',
      '=HENAN.STATUS("郑州","trade","2024H1",,,"可测算")',
    ],
    ['=HENAN.YOY($A3,C$2,2025)', '=HENAN.STATUS($A3,C$2,2025,,"yoy")'],
    ['=HENAN.FIGURE($B4,C$3,2025,,"rank")', '=HENAN.STATUS($B4,C$3,2025,,"rank")'],
    ['=HENAN.FIGURE($B4,C$3,2025,,,,"万元")', '=HENAN.STATUS($B4,C$3,2025)'],
  ])('asks the same as %s', (formula, asked) => {
    expect(statusCall(worksheetFormula(formula))).toBe(asked);
  });

  it.each([
    '=HENAN.FIGURE("济源","trade",2025,,"share","河南")',
    '=HENAN.SHARE("济源","trade",2025)',
    '=1+1',
  ])('is not there for %s', (formula) => {
    expect(statusCall(worksheetFormula(formula))).toBeUndefined();
  });

  it('tells the status of what the formula answers', () => {
    const formula = statusCall(worksheetFormula('=HENAN.TRADE("洛阳",2025)')) ?? '';
    const answer = evaluateFormula(formula, { language: 'zh-CN' });
    expect(answer.ok && answer.value.kind === 'value' ? answer.value.value : '').toMatch(
      /^computed /u,
    );
  });
});
