import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../src/app/ports/block.ts';
import type { ChartOptions } from '../../src/app/ports/chartOptions.ts';
import { useExcelSheet } from '../support/excelSheet.ts';
import { formula } from '../support/worksheetFormula.ts';

const text = (content: string): CellContent => ({ kind: 'text', text: content });
const number = (value: number): CellContent => ({ kind: 'number', value });

const chart: ChartOptions = {
  kind: 'column',
  title: '进出口（亿元）与同比',
  note: '空心为测算',
  hasNames: false,
  series: [
    {
      column: 1,
      look: 'column',
      onSecondAxis: false,
      color: '#0F6CBD',
      hollow: [1],
      marked: [{ at: 0, mark: 'revised' }],
    },
    {
      column: 2,
      look: 'line',
      onSecondAxis: true,
      color: '#CA5010',
      hollow: [0],
      marked: [{ at: 1, mark: 'conflict' }],
    },
  ],
  axis: {
    numberFormat: '#,##0.0"万";-#,##0.0"万";0',
    displayUnit: 'ten-thousands',
    title: '亿元',
    least: 0,
  },
  secondAxis: { numberFormat: '0%', displayUnit: 'none', title: '同比' },
};

const undone = { ok: true, value: { kept: [] } };

describe('tables, charts and sheets in Excel', () => {
  const sheet = useExcelSheet();

  it('writes a table, and takes it away again', async () => {
    const block = [
      [text('地区'), text('2025')],
      [text('济源'), { kind: 'formula', formula: formula('=HENAN.TRADE(B3,C2)') }],
    ] as const;
    const options = { overwrite: false, table: '进出口' };
    const outcome = await sheet.workbook('write', block, sheet.at('B2'), options);
    expect(outcome).toMatchObject({ ok: true, value: { address: 'B2:C3' } });
    expect(await sheet.values('B2:C3')).toEqual([
      ['地区', '2025'],
      ['济源', 527.7],
    ]);
    expect(outcome.ok && (await sheet.workbook('undo', outcome.value.undo))).toEqual(undone);
    expect(await sheet.values('B2:C3')).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it('gives a second table of a name another name', async () => {
    const options = { overwrite: false, table: 'Trade' };
    const insert = async (address: string): Promise<unknown> => {
      const block = [[text('a')], [number(1)]];
      const outcome = await sheet.workbook('write', block, sheet.at(address), options);
      return outcome.ok ? outcome.value.undo.at(-1) : outcome.issue;
    };
    expect([await insert('B2'), await insert('E2')]).toEqual([
      expect.objectContaining({ kind: 'table', name: 'Trade' }),
      expect.objectContaining({ kind: 'table', name: 'Trade2' }),
    ]);
  });

  it('draws a chart beside its data, and takes it away again', async () => {
    const block = [
      [text('年'), text('额'), text('同比')],
      [text('2024'), number(10_000), number(0.1)],
      [text('2025'), number(15_000), number(0.5)],
    ];
    const options = { overwrite: false, charts: [chart] };
    const outcome = await sheet.workbook('write', block, sheet.at('B2'), options);
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        address: 'B2:D4',
        charts: 'F2:M16',
        undo: [
          { kind: 'cells' },
          {
            kind: 'chart',
            after: { title: '进出口（亿元）与同比\n空心为测算', series: ['额', '同比'] },
          },
        ],
      },
    });
    const drawn = sheet.workbench().page.getByRole('img', { name: /^进出口（亿元）与同比/u });
    await drawn.waitFor();
    const texts = await drawn.locator('text').allTextContents();
    expect(texts).toEqual(
      expect.arrayContaining([
        '空心为测算',
        '亿元',
        '1.5万',
        '0%',
        '60%',
        '额',
        '同比',
        '2024',
        '◆',
      ]),
    );
    expect(await drawn.locator('rect[fill="#FFFFFF"][stroke="#0F6CBD"]').count()).toBe(1);
    expect(await drawn.locator('circle[fill="#FFFFFF"][stroke="#CA5010"]').count()).toBe(1);
    expect(await drawn.locator('polygon[stroke="#CA5010"]').count()).toBe(1);
    expect(outcome.ok && (await sheet.workbook('undo', outcome.value.undo))).toEqual(undone);
  });

  it('leaves a table in which something was typed since, and says where', async () => {
    const block = [
      [text('地区'), text('2025')],
      [text('济源'), { kind: 'empty' }],
    ] as const;
    const options = { overwrite: false, table: '有改动' };
    const outcome = await sheet.workbook('write', block, sheet.at('B2'), options);
    await sheet.enter('C3', 'mine');
    expect(outcome.ok && (await sheet.workbook('undo', outcome.value.undo))).toEqual({
      ok: false,
      issue: { code: 'changed-since', ...sheet.at('B2:C3') },
    });
    expect(await sheet.values('B2:C3')).toEqual([
      ['地区', '2025'],
      ['济源', 'mine'],
    ]);
  });

  it('takes a table away from around what stood there before', async () => {
    await sheet.enter('C3', "'=1+1");
    const block = [
      [text('地区'), number(2025)],
      [text('济源'), { kind: 'empty' }],
    ] as const;
    const options = { overwrite: true, table: '原有' };
    const outcome = await sheet.workbook('write', block, sheet.at('B2'), options);
    expect(outcome.ok && (await sheet.workbook('undo', outcome.value.undo))).toEqual(undone);
    expect(await sheet.values('B2:C3')).toEqual([
      [null, null],
      [null, '=1+1'],
    ]);
    expect(await sheet.formula('C3')).toBe('');
  });

  it('leaves a chart that was given another title since', async () => {
    const block = [
      [text('年'), text('额'), text('同比')],
      [text('2025'), number(2), number(0.1)],
    ];
    const options = { overwrite: false, charts: [chart] };
    const outcome = await sheet.workbook('write', block, sheet.at('B2'), options);
    await sheet.workbench().addin.evaluate(`Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem(${JSON.stringify(sheet.name())});
      charts.getItemAt(0).title.text = 'mine';
      await context.sync();
    })`);
    expect(outcome.ok && (await sheet.workbook('undo', outcome.value.undo))).toMatchObject({
      ok: false,
      issue: { code: 'changed-since', sheet: sheet.name() },
    });
    expect(await sheet.values('B2:D2')).toEqual([['年', '额', '同比']]);
  });

  it('writes a sheet of its own, again in its place, and takes both back', async () => {
    const options = { overwrite: false, knownBy: ['来源'], widths: [10, 40] };
    const read = async (): Promise<unknown> => sheet.workbench().call('values', '来源!A1:A3');
    const long = [[text('来源')], [text('一')], [text('二')]];
    const made = await sheet.workbook('writeSheet', '来源', long, options);
    expect(made).toMatchObject({ ok: true, value: { undo: [{ kind: 'sheet' }] } });
    const again = await sheet.workbook(
      'writeSheet',
      '来源',
      [[text('来源')], [text('三')]],
      options,
    );
    expect(await read()).toEqual([['来源'], ['三'], [null]]);
    expect(again.ok && (await sheet.workbook('undo', again.value.undo))).toEqual(undone);
    expect(await read()).toEqual([['来源'], ['一'], ['二']]);
    expect(made.ok && (await sheet.workbook('undo', made.value.undo))).toEqual(undone);
    expect(await sheet.workbench().call('sheets')).not.toContain('来源');
  });

  it("never writes over a user's sheet of the same name", async () => {
    const options = { overwrite: false, knownBy: ['来源'], widths: [] };
    await sheet.enter('A1', 'mine');
    expect(await sheet.workbook('writeSheet', sheet.name(), [[text('来源')]], options)).toEqual({
      ok: false,
      issue: { code: 'would-overwrite', sheet: sheet.name(), cells: ['A1'], count: 1 },
    });
    expect(await sheet.values('A1')).toEqual([['mine']]);
  });
});
