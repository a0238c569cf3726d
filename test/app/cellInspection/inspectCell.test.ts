import { describe, expect, it } from 'vitest';
import { inspected, type Cells } from '../../support/inspected.ts';
import { poison, poisonedDataset } from '../../support/poisonedDataset.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

const results: readonly (readonly [formula: string, cells: Cells, result: object])[] = [
  ['=HENAN.TRADE("济源",2025)', {}, { ok: true, text: '527.7亿元' }],
  ['=HENAN.TRADE($A3,B$2)', { A3: '济源', B2: 2025 }, { ok: true, text: '527.7亿元' }],
  ['=HENAN.TRADE(A3,B2&"H1")*2', { A3: '郑州', B2: 2025 }, { ok: true, text: '2,746.8亿元' }],
  ['=HENAN.TRADE(地名,2025)', { 地名: '济源' }, { ok: true, text: '527.7亿元' }],
  ['=HENAN.TRADE("济源",2025,,,"万元")', {}, { ok: true, text: '5,277,000万元' }],
  ['=HENAN.YOY("郑州","trade","1H25")', {}, { ok: true, text: '38.7%' }],
  ['=HENAN.TRADE("济原",2025)', {}, { ok: false, code: '#VALUE!' }],
  ['=HENAN.TRADE("济源",2023)', {}, { ok: false, code: '#N/A' }],
  ['=HENAN.TRADE("济源",A1)', { A1: '' }, { ok: false, code: '#VALUE!' }],
  [
    '=HENAN.TRADE(A1,2025)',
    { A1: '#REF!' },
    { ok: false, intent: 'error', code: '', message: '参数 A1 的值是 #REF!；请先改正它。' },
  ],
  ['=HENAN.TRADE(LEFT(A1,2),2025)', { A1: '济源市' }, { ok: false, intent: 'info', code: '' }],
  ['=HENAN.TRAID("济源",2025)', {}, { ok: false, intent: 'error', code: '#NAME?' }],
  ['=_xldudf_HENAN_TRADE("济源",2025)', {}, { ok: false, code: '' }],
];

describe('inspectCell', () => {
  it.each(results)('tells what %s answers', (formula, cells, result) => {
    expect(inspected(formula, cells).calls[0]?.result).toMatchObject(result);
  });

  it('explains the arguments of a call', () => {
    const [call] = inspected('=HENAN.TRADE($A3,B$2,"ck")', { A3: 'jy', B2: '2025年1-6月' }).calls;
    expect(
      call?.arguments.map(({ name, text, given, meaning }) => [name, text, given, meaning]),
    ).toEqual([
      ['place', '$A3', 'jy', '济源市（419001）'],
      ['period', 'B$2', '2025年1-6月', '2025年1–6月'],
      ['flow', '"ck"', 'ck', '出口（exports）'],
    ]);
  });

  it('tells blank arguments from those that it cannot tell', () => {
    const [call] = inspected('=HENAN.TRADE(A1,YEAR(B1),)', { A1: '', B1: 45000 }).calls;
    expect(call?.arguments.map(({ given }) => given)).toEqual(['', undefined, '']);
  });

  it.each<[string, Cells, string | number, string]>([
    [
      '=LET(x,"济源",HENAN.TRADE(x,2025))',
      {},
      527.7,
      '参数 x 由工作表计算，窗格读不到；单元格现在显示 527.7。',
    ],
    [
      '=HENAN.TRADE("济源",HENAN.PERIODS("济源"))',
      {},
      527.7,
      '参数 HENAN.PERIODS("济源") 是多个值，由 Excel 逐个求值；单元格现在显示 527.7。',
    ],
    [
      '=IF(A1="","",HENAN.TRADE(A1,2025))',
      { A1: '' },
      '',
      '公式没有用到这次调用，或已处理它的错误；单元格现在显示 （空）。',
    ],
    [
      '=IFERROR(HENAN.TRADE(A1,2025),"无")',
      { A1: '#REF!' },
      '无',
      '公式没有用到这次调用，或已处理它的错误；单元格现在显示 无。',
    ],
  ])('says nothing against the cell of %s', (formula, cells, value, message) => {
    const [call] = inspected(formula, cells, { value }).calls;
    expect(call?.result).toMatchObject({ ok: false, intent: 'info' });
    expect(call?.result.ok === false && call.result.message).toContain(message);
  });

  it('inspects every call of a formula', () => {
    const formula = '=HENAN.TRADE("郑州",2025)/HENAN.TRADE("郑州",2024)-1';
    expect(inspected(formula).calls.map(({ result }) => result.ok && result.text)).toEqual([
      '6,501.8亿元',
      '5,565亿元',
    ]);
  });

  it('gives the figures behind a citation and a grid', () => {
    const formulas = ['=HENAN.SOURCE(A1:A2,"trade",2025)', '=HENAN.GRID(A1:A2,"trade",{2025})'];
    const cells = { 'A1:A2': [['济源'], ['郑州']] };
    for (const formula of formulas) {
      const [call] = inspected(formula, cells).calls;
      const figures = call?.result.ok === true ? call.result.figures : [];
      expect(figures.map(({ id }) => id)).toEqual(['jy-1', 'zz-1']);
    }
  });

  it('offers figures for a typed number, with their formulas', () => {
    const { sameValue, calls } = inspected('', {}, { value: 527.7 });
    expect(calls).toEqual([]);
    expect(sameValue.map(({ figure, formula }) => [figure.id, formula])).toEqual([
      ['jy-1', '=HENAN.TRADE("济源",2025)'],
    ]);
    // A figure of just this value stands before one that it stands for in percent.
    const [first] = inspected('', {}, { value: 2746.8 }).sameValue;
    expect(first?.figure.value).toBe(2746.8);
    expect(inspected('', {}, { value: 0.387 }).sameValue.map(({ figure }) => figure.id)).toEqual([
      'zz-6',
    ]);
  });

  it.each([2025, 3, 0])('takes a typed %d for no figure', (value) => {
    expect(inspected('', {}, { value }).sameValue).toEqual([]);
  });

  it('tells a fault of one call in its place, and the others all the same', () => {
    const dataset = poisonedDataset(sampleDataset);
    const formula = '=HENAN.TRADE("济源",2025)+HENAN.TRADE(A1,2025)';
    const { calls } = inspected(formula, { A1: poison }, { dataset });
    expect(calls.map(({ result }) => result)).toMatchObject([
      { ok: true, text: '527.7亿元' },
      { ok: false, intent: 'error', code: '#VALUE!', fault: { error: 'TypeError: planted' } },
    ]);
    expect(calls[1]?.arguments.map(({ given, meaning }) => [given, meaning])).toEqual([
      [poison, ''],
      ['2025', '2025年'],
    ]);
  });
});
