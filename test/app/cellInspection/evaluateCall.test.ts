import { describe, expect, it } from 'vitest';
import { evaluateCall, type CallAnswer } from '../../../src/app/cellInspection/evaluateCall.ts';
import { parseFormula } from '../../../src/app/formulaText/parseFormula.ts';
import type { ShownValue } from '../../../src/app/ports/selection.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

const context = { dataset: sampleDataset, language: 'zh-CN' } as const;

const cells: Readonly<Record<string, readonly (readonly ShownValue[])[]>> = {
  A1: [['济源']],
  A2: [['']],
  A3: [['#N/A']],
  B1: [[2025]],
  B2: [['2024']],
  C1: [[true]],
  'A1:A2': [['济源'], ['']],
};

function asked(formula: string): CallAnswer | undefined {
  const [call] = parseFormula(formula);
  return call && evaluateCall(call, '表', ({ address }) => cells[address], context);
}

describe('evaluateCall', () => {
  it.each<[string, readonly unknown[]]>([
    ['=HENAN.TRADE(A1,B1,,TRUE)', ['济源', 2025, null, true]],
    ['=HENAN.TRADE(A1,A2)', ['济源', null]],
    ['=HENAN.GRID(A1:A2,"trade",{2024,2025})', [[['济源'], [null]], 'trade', [[2024, 2025]]]],
    ['=HENAN.TRADE(A1&"",B1&"H1")', ['济源', '2025H1']],
    ['=HENAN.TRADE(A1&C1,B1+1-2)', ['济源TRUE', 2024]],
    ['=HENAN.TRADE(A1,B2+1&"H1")', ['济源', '2025H1']],
    ['=HENAN.TRADE(A1,A2+2025)', ['济源', 2025]],
    ['=HENAN.TRADE("济源",HENAN.TRADE("济源",2025)+1)', ['济源', 528.7]],
    [
      '=HENAN.TRADE(HENAN.STATUS(A1,"trade",B1),2025)',
      ['published 公布 大象新闻（2026-02-13）', 2025],
    ],
  ])('hands over the values of %s', (formula, given) => {
    expect(asked(formula)?.given).toEqual(given);
  });

  it.each<[string, string, object]>([
    ['=HENAN.TRADE(A3,2025)', 'A3', { kind: 'error', error: '#N/A' }],
    ['=HENAN.TRADE(A3&"市",2025)', 'A3&"市"', { kind: 'error', error: '#N/A' }],
    ['=HENAN.TRADE(C9,2025)', 'C9', { kind: 'computed' }],
    ['=HENAN.TRADE(A1,YEAR(B1))', 'YEAR(B1)', { kind: 'computed' }],
    ['=HENAN.TRADE(A1,B1*1)', 'B1*1', { kind: 'computed' }],
    ['=HENAN.TRADE(A1,A1+1)', 'A1+1', { kind: 'computed' }],
    ['=HENAN.TRADE(A1:A2,2025)', 'A1:A2', { kind: 'list' }],
    [
      '=HENAN.TRADE("济源",HENAN.TRADE("济源",2023))',
      'HENAN.TRADE("济源",2023)',
      { kind: 'error', error: '#N/A' },
    ],
    ['=HENAN.TRADE("济源",HENAN.PERIODS("济源"))', 'HENAN.PERIODS("济源")', { kind: 'list' }],
    [
      '=HENAN.YOY(INDEX(HENAN.PLACES(),1,1),"trade",2025)',
      'INDEX(HENAN.PLACES(),1,1)',
      { kind: 'computed' },
    ],
  ])('cannot ask %s', (formula, argument, hindrance) => {
    expect(asked(formula)).toMatchObject({ kind: 'unresolved', argument, hindrance });
  });

  it('tells the arguments beside one that it cannot tell', () => {
    expect(asked('=HENAN.TRADE(A1,YEAR(B1))')?.given).toEqual(['济源', undefined]);
  });

  it('asks with a list what takes a list', () => {
    const answer = asked('=HENAN.GRID(A1,"trade",HENAN.PERIODS("济源"))');
    expect(answer?.kind).toBe('answer');
  });
});
