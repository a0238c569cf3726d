import { describe, expect, it } from 'vitest';
import { recogniseTable } from '../../../src/app/fill/recogniseTable.ts';
import { poison, poisonedDataset } from '../../support/poisonedDataset.ts';
import { context, formulas, previews, recognise, type Values } from '../../support/recognised.ts';

describe('recogniseTable', () => {
  it('fills places down and periods across, the indicator in the corner', () => {
    const table = recognise([
      ['进出口(亿元)', 2024, 2025, '2025年上半年'],
      ['郑州', '', '', ''],
      ['济源', '', '', ''],
    ]);
    expect([table.down.kind, table.across.kind]).toEqual(['place', 'period']);
    expect(formulas(table)).toEqual([
      [
        '=HENAN.TRADE($A3,B$2,,,"亿元")',
        '=HENAN.TRADE($A3,C$2,,,"亿元")',
        '=HENAN.TRADE($A3,D$2,,,"亿元")',
      ],
      [
        '=HENAN.TRADE($A4,B$2,,,"亿元")',
        '=HENAN.TRADE($A4,C$2,,,"亿元")',
        '=HENAN.TRADE($A4,D$2,,,"亿元")',
      ],
    ]);
    expect(previews(table)).toEqual([
      ['5,565亿元', '6,501.8亿元', '2,746.8亿元'],
      ['missing', '527.7亿元', 'missing'],
    ]);
    expect([table.filled, table.gaps]).toEqual([4, 2]);
    expect(table.preview[1]?.[0]?.reason).toBe('济源进出口无2024年数据；已有：2025年。');
  });

  it('fills it the other way round', () => {
    const table = recognise(
      [
        ['', 'Zhengzhou', '419001'],
        ['2025', '', ''],
      ],
      { indicator: 'trade' },
    );
    expect([table.down.kind, table.across.kind]).toEqual(['period', 'place']);
    expect(formulas(table)).toEqual([['=HENAN.TRADE(B$2,$A3)', '=HENAN.TRADE(C$2,$A3)']]);
  });

  it('fills indicators on an axis, with place and period from the title', () => {
    const table = recognise(
      [
        ['', '2023H1'],
        ['出口', ''],
        ['进口', ''],
        ['进出口(合计)', ''],
      ],
      {},
      '许昌市外贸',
    );
    expect([table.down.kind, table.across.kind]).toEqual(['indicator', 'period']);
    expect(table.fixed).toEqual([{ kind: 'place', id: '411000', label: '许昌市', from: 'text' }]);
    expect(formulas(table)).toEqual([
      ['=HENAN.FIGURE("许昌",$A3,B$2)'],
      ['=HENAN.FIGURE("许昌",$A4,B$2)'],
      ['=HENAN.TRADE("许昌",B$2)'],
    ]);
    expect(previews(table)).toEqual([['122.3亿元'], ['17.8亿元'], ['140.1亿元']]);
  });

  it('fills breakdowns down and measures across', () => {
    const table = recognise(
      [
        ['', '总量', '占比'],
        ['一般贸易', '', ''],
        ['美国', '', ''],
      ],
      { place: '411000', indicator: 'trade', period: '2023H1' },
    );
    expect(formulas(table)[0]).toEqual([
      '=HENAN.FIGURE("许昌","trade","2023H1",$A3,B$2)',
      '=HENAN.FIGURE("许昌","trade","2023H1",$A3,C$2)',
    ]);
    expect(previews(table)).toEqual([
      ['89.9亿元', '64.2%'],
      ['62.8亿元', 'missing'],
    ]);
  });

  it('asks for growth where the corner says so', () => {
    const table = recognise([
      ['GDP同比', '2025H1'],
      ['焦作', ''],
    ]);
    expect(formulas(table)).toEqual([['=HENAN.YOY($A3,"gdp",B$2)']]);
    expect(previews(table)).toEqual([['6.3%']]);
  });

  it('asks for one flow where the corner names it', () => {
    const table = recognise([
      ['出口总值', '2023H1'],
      ['许昌', ''],
    ]);
    expect(formulas(table)).toEqual([['=HENAN.TRADE($A3,B$2,"出口")']]);
    expect(previews(table)).toEqual([['122.3亿元']]);
  });

  it('marks what is computed in the number format', () => {
    const { block } = recognise([
      ['进出口', 2025],
      ['洛阳', ''],
    ]);
    expect(block[1]?.[1]).toMatchObject({ numberFormat: '#,##0.0" 测算"' });
  });

  it('says what must still be chosen', () => {
    const table = recognise([
      ['', 2025],
      ['济源', ''],
    ]);
    expect(table.missing).toEqual(['indicator']);
    expect(formulas(table)).toEqual([['empty']]);
  });

  it('lists headers that are not understood, with suggestions, and leaves their cells alone', () => {
    const table = recognise([
      ['进出口', 2025, '专利数'],
      ['济源', '', ''],
      ['济原', '', ''],
      ['', '', ''],
    ]);
    expect(table.unknown).toEqual([
      {
        row: 0,
        column: 2,
        text: '专利数',
        problem: { kind: 'unknown', text: '专利数' },
        suggestions: [],
      },
      {
        row: 2,
        column: 0,
        text: '济原',
        problem: { kind: 'unknown', text: '济原' },
        suggestions: [{ id: '419001', label: '济源市' }],
      },
    ]);
    expect(formulas(table)).toEqual([
      ['=HENAN.TRADE($A3,B$2)', 'empty'],
      ['empty', 'empty'],
      ['empty', 'empty'],
    ]);
    expect(table.block[0]?.every(({ kind }) => kind === 'empty')).toBe(true);
  });

  it('fills below titles in the selection, and takes from them what the headers leave open', () => {
    const table = recognise([
      ['2023年上半年许昌外贸', '', ''],
      ['', '', '单位:万元'],
      ['指标', '总额', '同比'],
      ['出口', '', ''],
    ]);
    expect(table.fixed.map(({ id }) => id)).toEqual(['411000', '2023H1', '万元']);
    expect(table.block.map((row) => row.map((cell) => cell.kind))).toEqual([
      ['empty', 'empty', 'empty'],
      ['empty', 'empty', 'empty'],
      ['empty', 'empty', 'empty'],
      ['empty', 'formula', 'formula'],
    ]);
    expect(table.block[3]?.[1]).toMatchObject({
      formula: '=HENAN.FIGURE("许昌",$A5,"2023H1",,B$4,,"万元")',
    });
    expect(previews(table)).toEqual([['1,223,000万元', '28.1%']]);
  });

  it('takes a title in the middle of its row for no header', () => {
    const table = recognise([
      ['', '2025年进出口(亿元)', ''],
      ['地区', '2024', '2025'],
      ['济源', '', ''],
    ]);
    expect(table.unknown).toEqual([]);
    expect(previews(table)).toEqual([['missing', '527.7亿元']]);
  });

  it('leaves open what a title names twice', () => {
    const table = recognise(
      [
        ['', '进出口'],
        ['济源', ''],
      ],
      {},
      '2024年和2025年',
    );
    expect(table.missing).toEqual(['period']);
  });

  it.each<[string, Values]>([
    [
      'numbers alone',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['one cell', [['济源']]],
    [
      'places on both sides',
      [
        ['', '济源'],
        ['郑州', ''],
      ],
    ],
  ])('understands nothing of %s', (_what, values) => {
    expect(recogniseTable({ values, row: 0, column: 0 }, context)).toBeUndefined();
  });

  it('says which header has a fault, and fills all others', () => {
    const dataset = poisonedDataset(context.dataset);
    const values = [
      ['进出口', 2025],
      ['济源', ''],
      [poison, ''],
      ['郑州', ''],
    ];
    const table = recogniseTable({ values, row: 0, column: 0 }, { ...context, dataset });
    expect(table?.filled).toBe(2);
    expect(table?.unknown).toEqual([
      { row: 2, column: 0, text: poison, problem: { kind: 'fault' }, suggestions: [] },
    ]);
  });
});

describe('an English reader', () => {
  it('is told levels in billions, also below headers that name their indicators', () => {
    const values = [
      ['2025', '进出口'],
      ['济源', ''],
    ];
    const english = { ...context, language: 'en-US' } as const;
    const table = recogniseTable({ values, row: 1, column: 0, title: '' }, english, {});
    expect(table && formulas(table)).toEqual([['=HENAN.FIGURE($A3,B$2,2025,,,,"billion yuan")']]);
    expect(table && previews(table)).toEqual([['52.77CNY bn']]);
  });
});
