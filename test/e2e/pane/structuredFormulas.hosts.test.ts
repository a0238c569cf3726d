import { beforeAll, describe, expect, it } from 'vitest';
import { useMoveSession } from './moveSession.ts';

/** A table whose formulas refer to their own row, one that refers to the whole of it, and formulas with names. */
const formulas = [
  ['地区', '进出口', '增速'],
  ['郑州', '=HENAN.TRADE([@地区],2024)', '=[@进出口]*2'],
  ['济源', '=HENAN.TRADE(进出口表[@地区],2025)', '=[@进出口]*2'],
];

describe('formulas with structured references and names', () => {
  const session = useMoveSession({
    表: [['地区', '进出口', '增速'], ['郑州'], ['济源']],
    名: [['济源', 2025]],
  });
  const { editions, book, handoff, shell } = session.words;
  const held = async (address: string): Promise<unknown> =>
    session.inExcel(`const range = context.workbook.worksheets.getItem('${address.split('!')[0]}')
      .getRange('${address.split('!')[1]}').load('formulas');
      await context.sync();
      return range.formulas;`);

  beforeAll(async () => {
    const { call } = session.workbench();
    await session.inExcel(`const { tables, worksheets, names } = context.workbook;
      tables.add('表!A1:C3', true).name = '进出口表';
      names.add('本市', worksheets.getItem('名').getRange('A1'));
      await context.sync();`);
    await call('enterAll', '表!A1', formulas);
    await call('enterAll', '名!A2', [['=HENAN.TRADE(本市,B1)', '=SUM(进出口表[进出口])', '=A2*2']]);
    await session.inExcel(`const { worksheets, names } = context.workbook;
      names.add('本市额', worksheets.getItem('名').getRange('A2'));
      await context.sync();`);
    await call('enter', '名!D2', '=本市额+1');
  });

  const trade = async (): Promise<unknown> => [
    await session.values('表!B2:C3'),
    await session.values('名!A2:D2'),
  ];

  it('calculate, and are told as they were entered', async () => {
    expect(await trade()).toEqual([
      [
        [5565, 11130],
        [527.7, 1055.4],
      ],
      [[527.7, 6092.7, 1055.4, 528.7]],
    ]);
    expect(await held('表!A1:C3')).toEqual(formulas);
    expect(await held('名!A2:B2')).toEqual([['=HENAN.TRADE(本市,B1)', '=SUM(进出口表[进出口])']]);
  });

  it.each([
    ['表!B3', '济源'],
    ['名!A2', '济源'],
    ['表!B2', '郑州'],
  ])('have their source on the screen of the cell %s', async (address, place) => {
    const { addin, call } = session.workbench();
    await addin.getByRole('tab', { name: shell.screens.cell }).click();
    await call('select', address);
    const article = addin.getByRole('article');
    await expect.poll(async () => article.textContent()).toContain(place);
    await expect.poll(async () => article.textContent()).toMatch(/20\d\d/u);
  });

  it('are moved, and refreshed, and stay as they were entered', async () => {
    const { addin } = session.workbench();
    await addin.getByRole('tab', { name: shell.screens.book }).click();
    const target = await session.list();
    await session.apply();
    await session.told(editions.moved(target, '1'));
    const moved = [
      [
        [5565.8, 11131.6],
        [527.7, 1055.4],
      ],
      [[527.7, 6093.5, 1055.4, 528.7]],
    ];
    expect(await trade()).toEqual(moved);
    await session.press(book.refreshNow);
    await session.told(new RegExp(book.answered('\\d+'), 'u'));
    expect(await trade()).toEqual(moved);
    expect(await held('表!A1:C3')).toEqual(formulas);
    expect(await held('名!A2:A2')).toEqual([['=HENAN.TRADE(本市,B1)']]);
  });

  it('are audited', async () => {
    await session.press(handoff.audit);
    await session.press(handoff.auditNow);
    await session.told(/^3 个公式/u);
    await session.told(/郑州市进出口 2024年 5,565\.8亿元/u);
  });
});
