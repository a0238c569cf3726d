import { done } from '../app/ports/outcome.ts';
import type { Outcome } from '../app/ports/outcome.ts';
import type { RangeAddress } from '../app/ports/rangeAddress.ts';
import type { Written } from '../app/ports/undoStep.ts';
import type { ChartOptions } from '../app/ports/workbookPort.ts';
import { withoutSheet } from '../app/workbook/cellAddress.ts';
import { writeExcel } from './runExcel.ts';

/** As Excel's own charts are laid out: eight columns by fifteen rows. */
const size = { rows: 15, columns: 8 };

const chartTypes = { line: 'LineMarkers', column: 'ColumnClustered', bar: 'BarClustered' } as const;

/** Draws a chart of a range, one column to its right. */
export async function insertChart(
  { sheet, address }: RangeAddress,
  { kind, title, seriesBy }: ChartOptions,
): Promise<Outcome<Written>> {
  return writeExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const data = worksheet.getRange(address);
    const by = seriesBy === 'rows' ? 'Rows' : 'Columns';
    const chart = worksheet.charts.add(chartTypes[kind], data, by);
    chart.title.text = title;
    const place = data
      .getLastColumn()
      .getCell(0, 0)
      .getOffsetRange(0, 2)
      .getResizedRange(size.rows - 1, size.columns - 1);
    chart.setPosition(place);
    chart.load({ name: true });
    place.load({ address: true });
    await context.sync();
    const undo = [{ kind: 'chart', sheet, name: chart.name }] as const;
    return done({ sheet, address: withoutSheet(place.address), undo });
  });
}
