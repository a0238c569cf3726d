import { describe, expect, it } from 'vitest';
import { matchBlock, type BlockMatch } from '../../../src/app/blockMatch/matchBlock.ts';
import type { ShownValue } from '../../../src/app/ports/selection.ts';
import { firstDataset } from '../../support/firstEdition.ts';

const context = { dataset: firstDataset, language: 'zh-CN' } as const;

function match(
  values: readonly (readonly ShownValue[])[],
  title = '',
  formulas = values,
): BlockMatch | undefined {
  return matchBlock({ sheet: '表', row: 1, column: 1, values, formulas, title }, context);
}

/** Each typed number with how it agrees. */
const told = (found: BlockMatch | undefined): readonly string[] =>
  found?.matches.map(
    ({ address, agreement, formula }) => `${address} ${agreement.kind} ${formula}`,
  ) ?? [];

describe('matchBlock', () => {
  it('matches typed numbers by label and period, rounding and slips told', () => {
    const found = match([
      ['进出口', 2024, 2025],
      ['郑州', 5565, 6502],
      ['济源', 123, 527.1],
    ]);
    expect(told(found)).toEqual([
      'C3 equal =HENAN.TRADE($B3,C$2)',
      'D3 rounded =HENAN.TRADE($B3,D$2)',
      'D4 differs =HENAN.TRADE($B4,D$2)',
    ]);
    expect(found).toMatchObject({ unanswered: 1, foundUnit: '' });
  });

  it('finds the unit where no header says it', () => {
    const found = match([
      ['进出口', 2024, 2025],
      ['郑州', 55_650_000, 65_018_000],
    ]);
    expect(found?.foundUnit).toBe('万元');
    expect(told(found)).toEqual([
      'C3 equal =HENAN.TRADE($B3,C$2,,,"万元")',
      'D3 equal =HENAN.TRADE($B3,D$2,,,"万元")',
    ]);
  });

  it('believes a unit that is said, also where no number agrees', () => {
    const found = match(
      [
        ['进出口', 2024, 2025],
        ['郑州', 5565, 6501.8],
      ],
      '单位：万元',
    );
    expect(found?.foundUnit).toBe('');
    expect(found?.matches.map(({ agreement }) => agreement.kind)).toEqual(['differs', 'differs']);
  });

  it('knows growth beside levels, typed as a plain percentage', () => {
    const found = match([
      ['2025年', '进出口', '同比(%)'],
      ['郑州', 6501.8, 16.8],
    ]);
    expect(found?.matches.map(({ agreement }) => agreement.kind)).toEqual(['equal', 'percent']);
  });

  it('leaves out what is computed, and text', () => {
    const values = [
      ['进出口', 2024, 2025],
      ['郑州', '5565', 6501.8],
    ];
    const formulas = [values[0] ?? [], ['郑州', '5565', '=6000+501.8']];
    expect(match(values, '', formulas)).toMatchObject({ matches: [], unanswered: 0 });
  });

  it('is undefined where the headers mean nothing', () => {
    expect(
      match([
        ['甲', '乙'],
        ['丙', 5],
      ]),
    ).toBeUndefined();
  });
});
