import { describe, expect, it } from 'vitest';
import { acceptedBlock } from '../../../src/app/blockMatch/acceptedBlock.ts';
import { matchBlock } from '../../../src/app/blockMatch/matchBlock.ts';
import { firstDataset } from '../../support/firstEdition.ts';

const context = { dataset: firstDataset, language: 'zh-CN' } as const;

describe('acceptedBlock', () => {
  it('writes what was chosen and leaves the rest, in the formats of the table', () => {
    const values = [
      ['2025年', '进出口', '同比(%)'],
      ['郑州', 6501.8, 16.8],
      ['济源', 527.7, 1],
    ];
    const match = matchBlock(
      { sheet: '表', row: 1, column: 1, values, formulas: values, title: '' },
      context,
    );
    if (match === undefined) throw new Error('The table is not recognised.');
    const { block, range } = acceptedBlock(match, new Set(['C4', 'D3']));
    expect(range).toEqual({ sheet: '表', address: 'B2:D4' });
    expect(
      block.map((row) => row.map((cell) => (cell.kind === 'formula' ? cell : cell.kind))),
    ).toEqual([
      ['empty', 'empty', 'empty'],
      ['empty', 'empty', { kind: 'formula', formula: '=HENAN.YOY($B3,C$2,2025)*100' }],
      ['empty', { kind: 'formula', formula: '=HENAN.FIGURE($B4,C$2,2025)' }, 'empty'],
    ]);
  });
});
