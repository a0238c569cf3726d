import { describe, expect, it } from 'vitest';
import { revised, same, useMoveSession } from './moveSession.ts';

/** Every cell that holds something, sheet by sheet. */
const areas = ['表!A1:C3', '溢出!A1:F5', '名!A1:C2'] as const;

/** What they show, by what the editions answer: trade of 郑州 in 2023 and 2024, and that twice, plus one, and beside 2025. */
const shown = (
  earlier: string | number,
  trade: number,
  [twice, plus, both]: readonly number[],
): readonly unknown[] => [
  [
    ['地区', '进出口', '手工'],
    ['郑州', trade, 11],
    ['济源', 527.7, 2],
  ],
  [
    [2023, earlier, '手', 2024, 2025, null],
    [2024, trade, null, '郑州', null, null],
    [null, null, null, trade, 6501.8, null],
    [null, null, null, 2025, 527.7, null],
    [null, null, null, null, null, both],
  ],
  [
    [trade, null, '右'],
    [twice, plus, 527.7],
  ],
];

describe('a move of formulas in tables, spills, merged cells and under names', () => {
  const session = useMoveSession({
    表: [
      ['地区', '进出口', '手工'],
      ['郑州', '=HENAN.TRADE(A2,2024)', 11],
      ['济源', '=HENAN.TRADE(A3,2025)', '=1+1'],
    ],
    溢出: [
      ['=HENAN.TIMESERIES("郑州","trade",2023,2024)', '', '手', 2024, 2025],
      ['', '', '', '郑州'],
      ['', '', '', '=HENAN.GRID(D2:D2,"trade",D1:E1)'],
      ['', '', '', '=HENAN.TIMESERIES("济源","trade",2025,2025)'],
      ['', '', '', '', '', '=SUM(D3:E3)'],
    ],
    名: [
      [revised, '', '右'],
      ['=A1*2', '=SUM(A1,1)', same],
    ],
  });

  const values = async (): Promise<unknown> => Promise.all(areas.map(session.values));
  const formulas = async (): Promise<unknown> =>
    session.inExcel(`const ranges = ['表', '溢出', '名'].map((sheet) =>
        context.workbook.worksheets.getItem(sheet).getUsedRange().load('address,formulas'));
      const merged = context.workbook.worksheets.getItem('名').getRange('A1:B1').getMergedAreasOrNullObject();
      merged.load('address');
      const table = context.workbook.tables.getItem('进出口表').getRange().load('address');
      const named = context.workbook.names.getItem('郑州额').getRange().load('address');
      await context.sync();
      return [...ranges.map(({ address, formulas }) => [address, ...formulas.flat().filter((each) => String(each).startsWith('='))]), merged.address, table.address, named.address];`);
  /** What has been entered into cells since; calculating enters nothing. */
  const watch = async (): Promise<unknown> =>
    session.inExcel(`globalThis.touched = [];
      const sheets = context.workbook.worksheets.load('items/name,items/id');
      await context.sync();
      sheets.onChanged.add(async ({ worksheetId, address }) => {
        touched.push(sheets.items.find(({ id }) => id === worksheetId).name + '!' + address);
      });
      await context.sync();`);

  it('enters again what changes, and touches no other cell', async () => {
    const { addin } = session.workbench();
    await session.inExcel(`const { tables, worksheets, names } = context.workbook;
      tables.add('表!A1:C3', true).name = '进出口表';
      worksheets.getItem('名').getRange('A1:B1').merge();
      names.add('郑州额', worksheets.getItem('名').getRange('A1'));
      await context.sync();`);
    const before = await formulas();
    expect(await values()).toEqual(shown('#N/A', 5565, [11130, 5566, 12066.8]));
    const target = await session.list();
    await watch();
    await session.apply();
    await session.told(session.words.editions.moved(target, '4'));
    expect(await values()).toEqual(shown(5522.3, 5565.8, [11131.6, 5566.8, 12067.6]));
    expect(await formulas()).toEqual(before);
    const touched = await addin.evaluate<readonly string[]>('touched');
    expect([...new Set(touched)].toSorted()).toEqual(['名!A1', '溢出!A1', '溢出!D3', '表!B2']);
  });
});
