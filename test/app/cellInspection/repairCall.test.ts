import { describe, expect, it } from 'vitest';
import { inspected, type Cells } from '../../support/inspected.ts';

/** What each button would do. */
function proposed(formula: string, cells: Cells = {}, value?: string): readonly string[] {
  const [call] = inspected(formula, cells, value === undefined ? {} : { value }).calls;
  const repairs = call?.repairs ?? [];
  return repairs.map((repair) =>
    repair.kind === 'formula' ? repair.formula : `${repair.cell.address}: ${repair.value}`,
  );
}

const labels = (formula: string, cells: Cells = {}): readonly string[] =>
  inspected(formula, cells).calls[0]?.repairs.map(({ label }) => label) ?? [];

const repairs: readonly (readonly [formula: string, cells: Cells, mended: string])[] = [
  ['=HENAN.TRADE("济原",2025)', {}, '=HENAN.TRADE("济源",2025)'],
  ['=1+HENAN.TRADE( "济原" ,2025)', {}, '=1+HENAN.TRADE("济源",2025)'],
  ['=HENAN.TRADE("济源",2023)', {}, '=HENAN.TRADE("济源",2025)'],
  ['=HENAN.TRADE("济源")', {}, '=HENAN.TRADE("济源","latest")'],
  ['=HENAN.TRADE("郑州","2024H1")', {}, '=HENAN.TRADE("郑州","2024H1",,,,"可测算")'],
  ['=HENAN.TRADE("郑州","2024H1",,,,"公布")', {}, '=HENAN.TRADE("郑州","2024H1",,,,"可测算")'],
  ['=HENAN.TRADE("洛阳",2025,,,,"公布")', {}, '=HENAN.TRADE("洛阳",2025,,,,)'],
  ['=HENAN.TRADE("济源",2025,,,"美元")', {}, '=HENAN.TRADE("济源",2025,,,)'],
  ['=HENAN.TRADES("济源",2025)', {}, '=HENAN.TRADE("济源",2025)'],
  ['=HENAN.TRAID("济源",2025)', {}, '=HENAN.TRADE("济源",2025)'],
  ['=_xldudf_HENAN_TRADE("济源",2025)', {}, '=HENAN.TRADE("济源",2025)'],
  [
    '=HENAN.RANKING("郑州","trade","2025H1")',
    {},
    '=HENAN.RANKING("郑州","trade","2025H1",,"中部省会")',
  ],
  ['=HENAN.TRADE("济源","2025.5-7")', {}, '=HENAN.TRADE("济源","2025M07C")'],
  [
    '=HENAN.FIGURE("济源","进出口",2025,,"差额")',
    {},
    '=HENAN.FIGURE("济源","进出口",2025,,"差距")',
  ],
  ['=HENAN.FIGURE("济源","差额",2025)', {}, '=HENAN.FIGURE("济源","贸易差额",2025)'],
  // Of two wrong names each can be mended by itself.
  ['=HENAN.FIGURE("济原","进出扣",2025)', {}, '=HENAN.FIGURE("济源","进出扣",2025)'],
];

describe('repairCall', () => {
  it.each(repairs)('makes of %s', (formula, cells, mended) => {
    expect(proposed(formula, cells)).toContain(mended);
  });

  it('changes a cell whose typed value is wrong in itself, and no other', () => {
    expect(proposed('=HENAN.TRADE($A3,2025)', { A3: '济原' })).toEqual(['A3: 济源']);
    expect(proposed('=HENAN.TRADE(A3,2025,B3)', { A3: '济源', B3: '出扣' })).toEqual([
      'B3: 出口',
      'B3: 进口',
    ]);
  });

  it('offers the months that a date of Excel may stand for', () => {
    // 24 December 2025, which Dec-24 becomes when it is typed in 2025.
    expect(proposed('=HENAN.TRADE(A3,B3)', { A3: '济源', B3: 46015 })).toEqual([
      'B3: 2025M12',
      'B3: 2024M12',
    ]);
  });

  it('never writes over what a cell computes', () => {
    const computed = { A3: { formula: '=LEFT(A9,2)', value: '济原' } };
    expect(proposed('=HENAN.TRADE(A3,2025)', computed)).toEqual(['=HENAN.TRADE("济源",2025)']);
    expect(labels('=HENAN.TRADE(A3,2025)', computed)).toEqual([
      '用 "济源" 代替公式里的 A3（仅此公式）',
    ]);
  });

  it('leaves a year without a figure in its cell', () => {
    const cells = { A3: '济源', B2: 2023 };
    expect(proposed('=HENAN.TRADE(A3,B2)', cells)).toEqual(['=HENAN.TRADE(A3,2025)']);
    expect(labels('=HENAN.TRADE(A3,B2)', cells)).toEqual(['用 2025 代替公式里的 B2（仅此公式）']);
    expect(proposed('=HENAN.TRADE("济源",A1)', { A1: '' })).toEqual([
      '=HENAN.TRADE("济源","latest")',
    ]);
  });

  it.each<[string, Cells]>([
    ['=HENAN.TRADE($A3,B$2)', { A3: '济源', B2: 2023 }],
    ['=HENAN.TRADE($A3,$B$1)', { A3: '济源', B1: 2023 }],
    ['=HENAN.TRADE($A3,B$2&"年")', { A3: '济源', B2: 2023 }],
    ['=HENAN.TRADE($A3,年份)', { A3: '济源', 年份: 2023 }],
    ['=HENAN.TRADE($A3,2025,,,$B$1)', { A3: '济源', B1: '美元' }],
    ['=HENAN.TRADE("济源",$B$1)', { B1: '' }],
  ])('breaks no filled table for a gap: %s', (formula, cells) => {
    expect(proposed(formula, cells)).toEqual([]);
  });

  it('says of what it changes in the formula of a table that it is this one only', () => {
    expect(labels('=HENAN.TRADE($A3,B$2)', { A3: '郑州', B2: '2024H1' })).toEqual([
      '接受隐含基数（basis 填"可测算"）（仅此公式）',
    ]);
  });

  it('says in words what it does', () => {
    expect(labels('=HENAN.TRADE("济原",2025)')).toEqual(['把 "济原" 改为 "济源"']);
    expect(labels('=HENAN.TRADE("济源")')).toEqual(['period 填 "latest"']);
    expect(labels("=HENAN.TRADE('2025 年'!$A3,2025)", { A3: '济原' })).toEqual([
      '把 \'2025 年\'!A3 的内容改为"济源"',
    ]);
  });

  it('offers nothing that would not get further', () => {
    expect(labels('=HENAN.TRADE("济源","2025H1")')).toEqual([
      '把 "2025H1" 改为 2025',
      '把 "济源" 改为 "郑州"',
      '把 "济源" 改为 "焦作"',
    ]);
    expect(labels('=HENAN.TRADE("济源",2025)')).toEqual([]);
  });

  it('mends only what is wrong where the formula handles the failure', () => {
    expect(proposed('=IFERROR(HENAN.TRADE("济源",2023),"")', {}, '')).toEqual([]);
    expect(proposed('=IFERROR(HENAN.TRADE("济原",2025),"")', {}, '')).toEqual([
      '=IFERROR(HENAN.TRADE("济源",2025),"")',
    ]);
  });
});
