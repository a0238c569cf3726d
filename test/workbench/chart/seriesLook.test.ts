import { describe, expect, it } from 'vitest';
import { axisLook } from '../../../src/workbench/chart/axisLook.ts';
import { seriesLook } from '../../../src/workbench/chart/seriesLook.ts';
import type { ChartRecord } from '../../../src/workbench/model/bookRecords.ts';
import { openExcelProbe, type Probe } from '../../support/excelProbe.ts';

function drawn(): { readonly chart: Probe; readonly record: () => ChartRecord } {
  const { sheet, model } = openExcelProbe();
  sheet.via('getRange', 'A1:C3').set('values', [
    ["'年", '额', '同比'],
    ["'2024", 1, 0.1],
    ["'2025", 2, 0.2],
  ]);
  const chart = sheet
    .to('charts')
    .via('add', 'ColumnClustered', sheet.via('getRange', 'A1:C3'), 'Columns');
  return {
    chart,
    record: () => {
      const [record] = model.records().charts;
      if (record === undefined) throw new Error('The chart was not kept.');
      return record;
    },
  };
}

describe('the look of a series', () => {
  it('is as it was set, a point of its own apart', () => {
    const { chart, record } = drawn();
    const series = chart.to('series').via('getItemAt', 0);
    series.to('format').to('fill').call('setSolidColor', '#0F6CBD');
    const point = series.to('points').via('getItemAt', 1);
    point.to('format').to('fill').call('setSolidColor', '#FFFFFF');
    point.to('format').to('border').set('color', '#0F6CBD');
    const { color, mark } = seriesLook(record(), 0);
    expect([color, mark(0), mark(1)]).toEqual([
      '#0F6CBD',
      { fill: '#0F6CBD', stroke: 'none' },
      { fill: '#FFFFFF', stroke: '#0F6CBD' },
    ]);
  });

  it('tells the shape of a point and what is written at it, where these were set', () => {
    const { chart, record } = drawn();
    const points = chart.to('series').via('getItemAt', 0).to('points');
    points.via('getItemAt', 0).set('markerStyle', 'Diamond');
    const label = points.via('getItemAt', 1).to('dataLabel');
    label.set('text', '◆');
    label.set('position', 'Center');
    label.to('format').to('font').set('color', '#FFFFFF');
    const look = seriesLook(record(), 0);
    expect([look.shape(0), look.shape(1)]).toEqual(['Diamond', undefined]);
    expect([look.label(0), look.label(1)]).toEqual([
      undefined,
      { text: '◆', color: '#FFFFFF', isInside: true },
    ]);
  });

  it('may be a line against a second axis, which is there only then', () => {
    const { chart, record } = drawn();
    const second = (): Probe => chart.to('axes').via('getItem', 'Value', 'Secondary');
    expect(second).toThrow();
    const growth = chart.to('series').via('getItemAt', 1);
    growth.set('chartType', 'LineMarkers');
    growth.set('axisGroup', 'Secondary');
    second().set('numberFormat', '0%');
    expect(seriesLook(record(), 1)).toMatchObject({ type: 'LineMarkers', isSecondary: true });
    expect(seriesLook(record(), 0)).toMatchObject({ type: 'ColumnClustered', isSecondary: false });
    expect(axisLook(record(), 'secondary').numberFormat).toBe('0%');
  });

  it('refuses what is no colour or number', () => {
    const { chart } = drawn();
    expect(() => chart.to('axes').to('valueAxis').set('numberFormat', 7)).toThrow();
    expect(() => chart.to('series').via('getItemAt', 0).set('chartType', null)).toThrow();
  });
});
