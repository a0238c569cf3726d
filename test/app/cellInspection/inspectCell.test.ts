import { describe, expect, it } from 'vitest';
import { createCellLookup } from '../../../src/app/cellInspection/cellLookup.ts';
import { inspectCell } from '../../../src/app/cellInspection/inspectCell.ts';
import type { CellInspection } from '../../../src/app/cellInspection/inspectCell.ts';
import { referencedRanges } from '../../../src/app/cellInspection/referencedRanges.ts';
import type { ShownValue } from '../../../src/app/ports/selection.ts';
import { createFigureSearch } from '../../../src/app/search/createFigureSearch.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

const context = { dataset: sampleDataset, language: 'zh-CN' } as const;
const search = createFigureSearch(sampleDataset, 'zh-CN');

/** Cells of the sheet by their address. */
type Cells = Readonly<Record<string, ShownValue | readonly (readonly ShownValue[])[]>>;

function inspect(formula: string, cells: Cells = {}, value: ShownValue = ''): CellInspection {
  const ranges = referencedRanges(formula, '表');
  const values = ranges.map(({ address }) => {
    const found = cells[address];
    return found === undefined || typeof found === 'object' ? found : [[found]];
  });
  return inspectCell(
    { sheet: '表', formula, value },
    context,
    createCellLookup(ranges, values),
    search,
  );
}

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
    { ok: false, code: '', message: '参数 A1 所指单元格为 #REF!;请先改正该单元格。' },
  ],
  ['=HENAN.TRADE(LEFT(A1,2),2025)', { A1: '济源市' }, { ok: false, code: '' }],
  ['=_xldudf_HENAN_TRADE("济源",2025)', {}, { ok: false, code: '' }],
];

describe('inspectCell', () => {
  it.each(results)('tells what %s answers', (formula, cells, result) => {
    expect(inspect(formula, cells).calls[0]?.result).toMatchObject(result);
  });

  it('explains the arguments of a call', () => {
    const [call] = inspect('=HENAN.TRADE($A3,B$2,"ck")', { A3: 'jy', B2: '2025年1-6月' }).calls;
    expect(
      call?.arguments.map(({ name, text, given, meaning }) => [name, text, given, meaning]),
    ).toEqual([
      ['place', '$A3', 'jy', '济源市 (419001)'],
      ['period', 'B$2', '2025年1-6月', '2025年1–6月'],
      ['flow', '"ck"', 'ck', '出口 (exports)'],
    ]);
  });

  it('inspects every call of a formula', () => {
    const formula = '=HENAN.TRADE("郑州",2025)/HENAN.TRADE("郑州",2024)-1';
    expect(inspect(formula).calls.map(({ result }) => result.ok && result.text)).toEqual([
      '6,501.8亿元',
      '5,565亿元',
    ]);
  });

  it('gives the figures behind a citation and a grid', () => {
    const formulas = ['=HENAN.SOURCE(A1:A2,"trade",2025)', '=HENAN.GRID(A1:A2,"trade",{2025})'];
    const cells = { 'A1:A2': [['济源'], ['郑州']] };
    for (const formula of formulas) {
      const [call] = inspect(formula, cells).calls;
      const figures = call?.result.ok === true ? call.result.figures : [];
      expect(figures.map(({ id }) => id)).toEqual(['jy-1', 'zz-1']);
    }
  });

  it('offers figures for a typed number, with their formulas', () => {
    const { sameValue, calls } = inspect('', {}, 527.7);
    expect(calls).toEqual([]);
    expect(sameValue.map(({ figure, formula }) => [figure.id, formula])).toEqual([
      ['jy-1', '=HENAN.TRADE("济源",2025)'],
    ]);
    // A figure of just this value stands before one that it stands for in percent.
    const [first] = inspect('', {}, 2746.8).sameValue;
    expect(first?.figure.value).toBe(2746.8);
    expect(inspect('', {}, 0.387).sameValue.map(({ figure }) => figure.id)).toEqual(['zz-6']);
  });

  it.each([2025, 3, 0])('takes a typed %d for no figure', (value) => {
    expect(inspect('', {}, value).sameValue).toEqual([]);
  });
});

const repairs: readonly (readonly [formula: string, cells: Cells, mended: string])[] = [
  ['=HENAN.TRADE("济原",2025)', {}, '=HENAN.TRADE("济源",2025)'],
  ['=1+HENAN.TRADE( "济原" ,2025)', {}, '=1+HENAN.TRADE("济源",2025)'],
  ['=HENAN.TRADE($A3,2025)', { A3: '济原' }, 'A3: 济源'],
  ['=HENAN.TRADE("济源",2023)', {}, '=HENAN.TRADE("济源",2025)'],
  ['=HENAN.TRADE("济源")', {}, '=HENAN.TRADE("济源","latest")'],
  ['=HENAN.TRADE("郑州","2024H1")', {}, '=HENAN.TRADE("郑州","2024H1",,,,"测算")'],
  ['=HENAN.TRADE("郑州","2024H1",,,,"公布")', {}, '=HENAN.TRADE("郑州","2024H1",,,,"测算")'],
  ['=HENAN.TRADE("洛阳",2025,,,,"公布")', {}, '=HENAN.TRADE("洛阳",2025,,,,)'],
  ['=HENAN.TRADE("济源",2025,,,"美元")', {}, '=HENAN.TRADE("济源",2025,,,)'],
  ['=HENAN.TRADES("济源",2025)', {}, '=HENAN.TRADE("济源",2025)'],
  ['=_xldudf_HENAN_TRADE("济源",2025)', {}, '=HENAN.TRADE("济源",2025)'],
  [
    '=HENAN.RANKING("郑州","trade","2025H1")',
    {},
    '=HENAN.RANKING("郑州","trade","2025H1",,"中部省会")',
  ],
];

describe('the button that mends', () => {
  it.each(repairs)('makes of %s', (formula, cells, mended) => {
    const [call] = inspect(formula, cells).calls;
    const proposed = call?.repairs.map((repair) =>
      repair.kind === 'formula' ? repair.formula : `${repair.cell.address}: ${repair.value}`,
    );
    expect(proposed).toContain(mended);
  });

  it('says in words what it does', () => {
    expect(inspect('=HENAN.TRADE("济原",2025)').calls[0]?.repairs[0]?.label).toBe(
      '把 "济原" 改为 "济源"',
    );
  });

  it('offers nothing that would not get further', () => {
    expect(
      inspect('=HENAN.TRADE("济源","2025H1")').calls[0]?.repairs.map(({ label }) => label),
    ).toEqual(['把 "2025H1" 改为 2025']);
    expect(inspect('=HENAN.TRADE("济源",2025)').calls[0]?.repairs).toEqual([]);
  });
});
