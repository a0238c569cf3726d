import { describe, expect, it } from 'vitest';
import { answeredBlock, formattedBlock } from '../../../src/app/insertion/answeredBlock.ts';
import { planInsertion } from '../../../src/app/insertion/planInsertion.ts';
import type { Block, CellContent } from '../../../src/app/ports/block.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';
import { formula as made } from '../../support/worksheetFormula.ts';

const context = { dataset: sampleDataset, language: 'zh-CN' } as const;
const anchor = { row: 4, column: 2 };

const spilled = (text: string, numberFormat?: string): CellContent =>
  numberFormat === undefined ? { kind: 'spilled', text } : { kind: 'spilled', text, numberFormat };

function shown(block: Block): readonly (readonly string[])[] {
  return answeredBlock(block, anchor, context).map((row) => row.map(({ text }) => text));
}

describe('answeredBlock', () => {
  it('answers formulas with the cells of the plan beside them', () => {
    const block: Block = [
      [
        { kind: 'text', text: '济源' },
        { kind: 'number', value: 2025, numberFormat: '0' },
      ],
      [
        { kind: 'formula', formula: made('=HENAN.TRADE(C5,D5)') },
        { kind: 'formula', formula: made('=HENAN.TRADE(C5,1999)') },
      ],
    ];
    expect(shown(block)).toEqual([
      ['济源', '2025'],
      ['527.7', '#N/A'],
    ]);
    expect(answeredBlock(block, anchor, context)[1]?.[1]?.reason).not.toBe('');
  });

  it('groups large numbers, and shows an empty cell as empty', () => {
    expect(shown([[{ kind: 'number', value: 6501.8 }, { kind: 'empty' }]])).toEqual([
      ['6,501.8', ''],
    ]);
  });

  it('shows spilled numbers in the formats of their cells, and errors apart from their reasons', () => {
    const block = [
      [spilled('2025', '0'), spilled('4600.2', '#,##0.00')],
      [spilled('2018'), spilled('#N/A 河南2018年无数据')],
    ];
    expect(answeredBlock(block, anchor, context)).toMatchObject([
      [
        { text: '2025', isNumber: true },
        { text: '4,600.20', isNumber: true, value: 4600.2 },
      ],
      [
        { text: '2018', isNumber: false },
        { text: '#N/A', reason: '河南2018年无数据' },
      ],
    ]);
  });

  it('shows every way of inserting a figure without a formula in sight', () => {
    const figure = sampleDataset.figure('zz-1');
    if (figure === undefined) throw new Error('no figure');
    for (const kind of ['formula', 'value', 'row', 'series', 'table', 'spill', 'chart'] as const) {
      const { block } = planInsertion(kind, figure, context, anchor);
      expect(
        shown(block)
          .flat()
          .filter((text) => text.startsWith('=')),
      ).toEqual([]);
    }
  });
});

describe('formattedBlock', () => {
  it('gives a bare formula the number format of its answer, and leaves one that has its own', () => {
    const formula = made('=HENAN.TRADE("济源",2025)');
    const block: Block = [
      [
        { kind: 'formula', formula },
        { kind: 'formula', formula, numberFormat: '0' },
      ],
    ];
    expect(formattedBlock(block, anchor, context)).toEqual([
      [
        { kind: 'formula', formula, numberFormat: '#,##0.0' },
        { kind: 'formula', formula, numberFormat: '0' },
      ],
    ]);
  });
});
