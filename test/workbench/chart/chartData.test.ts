import { describe, expect, it } from 'vitest';
import { chartData } from '../../../src/workbench/chart/chartData.ts';
import { openExcelProbe } from '../../support/excelProbe.ts';

describe('chartData', () => {
  it('reads what the cells hold now; what is no number is a gap', () => {
    const { grid, model, sheet } = openExcelProbe('外贸 1');
    sheet.via('getRange', 'A1:B3').set('values', [
      ['year', 'value'],
      ["'2024", '#N/A'],
      ["'2025", 527.7],
    ]);
    sheet.to('charts').via('add', 'Line', sheet.via('getRange', 'A1:B3'));
    const [chart] = model.records().charts;
    if (chart === undefined) throw new Error('The chart was not kept.');
    expect(chartData(grid, chart)).toEqual({
      categories: ['2024', '2025'],
      series: [{ name: 'value', values: [null, 527.7] }],
    });
  });
});
