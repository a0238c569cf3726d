import { describe, expect, it } from 'vitest';
import { needsHearing } from '../../../src/app/cellInspection/needsHearing.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

const context = { dataset: sampleDataset, language: 'zh-CN' } as const;
const needs = (formula: string): boolean =>
  needsHearing(formula, '表', ({ address }) => (address === 'X' ? undefined : [['济源']]), context);

describe('needsHearing', () => {
  it.each([
    '=HENAN.TRADE([@地区],2025)',
    '=HENAN.TRADE(A1,YEAR(B1))',
    '=HENAN.TRADE(A1,DATE(2025,1,1))',
    '=HENAN.TRADE(X,2025)',
    // The name is the workbook's or, here, LET's.
    '=LET(y,"郑州",HENAN.TRADE(y,2025))',
  ])('is so of %s', (formula) => {
    expect(needs(formula)).toBe(true);
  });

  it.each([
    '=HENAN.TRADE(A1,2025)',
    '=HENAN.TRADE(A1&"市",2024+1)',
    '=HENAN.TRADE(y,2025)',
    '=SUM(A1:A3)',
    '527.7',
  ])('is not so of %s', (formula) => {
    expect(needs(formula)).toBe(false);
  });
});
