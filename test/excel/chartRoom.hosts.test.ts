import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../src/app/ports/block.ts';
import type { ChartOptions } from '../../src/app/ports/chartOptions.ts';
import { useExcelSheet } from '../support/excelSheet.ts';

const text = (content: string): CellContent => ({ kind: 'text', text: content });
const number = (value: number): CellContent => ({ kind: 'number', value });
const block = [
  [text('年'), text('额')],
  [text('2024'), number(1)],
  [text('2025'), number(2)],
];

const chart: ChartOptions = {
  kind: 'column',
  title: '额',
  note: '',
  hasNames: false,
  series: [
    { column: 1, look: 'column', onSecondAxis: false, color: '#0F6CBD', hollow: [], marked: [] },
  ],
  axis: { numberFormat: '0', displayUnit: 'none' },
};

describe('the place of a chart', () => {
  const sheet = useExcelSheet();

  /** Writes the block with its chart, and answers with the cells that the chart covers. */
  const draw = async (
    address: string,
    charts: readonly ChartOptions[] = [chart],
  ): Promise<unknown> => {
    const options = { overwrite: false, charts };
    const written = await sheet.workbook('write', block, sheet.at(address), options);
    return written.ok ? written.value.charts : written.issue;
  };

  it('is beside the block where that is free', async () => {
    expect(await draw('B2')).toBe('E2:L16');
  });

  it('is below the block where cells beside it hold something', async () => {
    await sheet.enter('L9', '=""');
    expect(await draw('B2')).toBe('B6:I20');
  });

  it('is beyond all that the sheet holds where there is no room on either side', async () => {
    await sheet.enter('F3', '1');
    await sheet.enter('C10', '1');
    await sheet.enter('P5', '1');
    await sheet.enter('Y3', '1');
    expect(await draw('B2')).toBe('AA2:AH16');
  });

  it('is not over another chart', async () => {
    expect(await draw('B20')).toBe('E20:L34');
    expect(await draw('B14')).toBe('N14:U28');
  });

  it('is one for several charts, which stay beside each other', async () => {
    const place = { row: 4, rows: 12, columns: 5 };
    const several = [
      { ...chart, place: { ...place, column: 0 } },
      { ...chart, place: { ...place, column: 5 } },
    ];
    await sheet.enter('G8', '1');
    expect(await draw('B2', several)).toBe('P2:Y13');
    expect(await sheet.workbench().page.locator('.chart').count()).toBe(2);
  });
});
