import { describe, expect, it } from 'vitest';
import type { InsertionPlan } from '../../../src/app/insertion/insertionPlan.ts';
import { planInsertion, type InsertionKind } from '../../../src/app/insertion/planInsertion.ts';
import type { CellContent } from '../../../src/app/ports/block.ts';
import { figureQuantity } from '../../../src/app/text/quantityText.ts';
import { classWords } from '../../../src/domain/classWords.ts';
import { firstDataset } from '../../support/firstEdition.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

const context = { dataset: sampleDataset, language: 'zh-CN' } as const;
const anchor = { row: 4, column: 1 };

function plan(kind: InsertionKind, id: string): InsertionPlan {
  const figure = sampleDataset.figure(id);
  if (figure === undefined) throw new Error(`no figure ${id}`);
  return planInsertion(kind, figure, context, anchor);
}

/** What is written, with its number format behind a bar. */
function shown(cell: CellContent): string {
  if (cell.kind === 'empty') return '';
  const format = cell.numberFormat === undefined ? '' : ` | ${cell.numberFormat}`;
  if (cell.kind === 'formula') return `${cell.formula}${format}`;
  if (cell.kind === 'spilled') return `→ ${cell.text}${format}`;
  return `${cell.kind === 'text' ? cell.text : cell.value}${format}`;
}

const rows = (kind: InsertionKind, id: string): readonly (readonly string[])[] =>
  plan(kind, id).block.map((row) => row.map(shown));

describe('planInsertion', () => {
  it('writes a value in the format of its precision', () => {
    expect(rows('value', 'jy-1')).toEqual([['527.7 | #,##0.0']]);
    expect(rows('value', 'zz-6')).toEqual([['0.387 | 0.0%']]);
    expect(rows('value', 'jy-2')).toEqual([['2 | 0']]);
    expect(rows('value', 'zz-3')).toEqual([['5565 | #,##0']]);
    expect(rows('value', 'xc-7')).toEqual([['0.7683 | #,##0.0000']]);
  });

  it('writes what is printed as a class of figures in its words, never as a number', () => {
    const figure = firstDataset.figures.find((item) => classWords(item) === '千亿级');
    if (figure === undefined) throw new Error('no class');
    const { block } = planInsertion('value', figure, context, anchor);
    expect(block).toEqual([[{ kind: 'text', text: '千亿级' }]]);
    expect(figureQuantity(figure, 'zh-CN').text).toBe('千亿级');
  });

  it('marks what is no published figure in its number format', () => {
    expect(rows('formula', 'c-luoyang')).toEqual([['=HENAN.TRADE("洛阳",2025) | #,##0.0" 测算"']]);
    expect(rows('formula', 'c-base')).toEqual([
      ['=HENAN.TRADE("郑州","2024H1",,,,"可测算") | #,##0.0" 隐含基数"'],
    ]);
  });

  it('writes a labelled row whose formulas refer to its period', () => {
    expect(rows('row', 'jy-1')).toEqual([
      [
        '济源市进出口（亿元）',
        '2025 | 0',
        '=HENAN.TRADE("济源",C5) | #,##0.0',
        '亿元',
        '=HENAN.SOURCE("济源","trade",C5)',
      ],
    ]);
    expect(rows('row', 'c-base')[0]).toEqual([
      '郑州市进出口（亿元，隐含基数）',
      '2024H1',
      '=HENAN.TRADE("郑州",C5,,,,"可测算") | #,##0.0" 隐含基数"',
      '亿元',
      '=HENAN.SOURCE("郑州","trade",C5,,,,"可测算")',
    ]);
  });

  it('writes a series as separate formulas that refer to their periods', () => {
    expect(rows('series', 'zz-1')).toEqual([
      ['时期', '郑州市进出口（亿元）'],
      ['2024 | 0', '=HENAN.TRADE("郑州",$B6) | #,##0'],
      ['2025 | 0', '=HENAN.TRADE("郑州",$B7) | #,##0.0'],
    ]);
  });

  it('spills a series with one formula, and says how far', () => {
    expect(rows('spill', 'zz-1')).toEqual([
      ['时期', '郑州市进出口（亿元）'],
      ['=HENAN.TIMESERIES("郑州","trade",2024,2025) | 0', '→ 5565 | #,##0'],
      ['→ 2025 | 0', '→ 6501.8 | #,##0.0'],
    ]);
  });

  it('makes an Excel table of it, whose formulas refer to both headers', () => {
    expect(plan('table', 'zz-1').kind).toBe('table');
    expect(rows('table', 'zz-1')).toEqual([
      ['进出口（亿元）', '郑州'],
      ['2024 | 0', '=HENAN.TRADE(C$5,$B6) | #,##0'],
      ['2025 | 0', '=HENAN.TRADE(C$5,$B7) | #,##0.0'],
    ]);
  });

  it('draws a chart over periods as texts', () => {
    const { charts, block } = plan('chart', 'zz-1');
    expect(charts).toMatchObject([{ kind: 'column', title: '郑州市进出口（亿元）' }]);
    expect(block.map((row) => shown(row[0] ?? { kind: 'empty' }))).toEqual([
      '时期',
      '2024',
      '2025',
    ]);
    expect(block[1]?.[0]?.kind).toBe('text');
  });
});
