import { invalidArgument, itemNotFound } from '../richApi/apiError.ts';
import { ApiObject, type ApiProperty } from '../richApi/apiObject.ts';
import type { ChartRecord, ChartSeriesRecord } from './bookRecords.ts';
import { chartSeriesOf } from './chartSeries.ts';
import { fixed, itemMethods, type ExcelModel } from './excelModel.ts';
import { givenPlace } from './givenPlace.ts';
import { demandAllowed } from './protectedGrid.ts';
import { placeAddress } from './rangeProperties.ts';

function kept<Row extends object>(row: Row, key: keyof Row): ApiProperty {
  return {
    get: () => row[key],
    set: (given) => {
      if (typeof given !== typeof row[key]) throw invalidArgument();
      Object.assign(row, { [key]: given });
    },
  };
}

function seriesObject(model: ExcelModel, series: ChartSeriesRecord): ApiObject {
  const address = (given: unknown): string => {
    const place = model.placeOf(given);
    if (place === null) throw invalidArgument();
    return placeAddress(place);
  };
  return new ApiObject({
    type: 'ChartSeries',
    properties: { name: kept(series, 'name') },
    methods: {
      setValues: (given) => {
        series.values = address(given.raw(0));
      },
      setXAxisValues: (given) => {
        series.categories = address(given.raw(0));
      },
    },
  });
}

function seriesCollection(model: ExcelModel, record: ChartRecord): ApiObject {
  const items = (): ApiObject[] => record.series.map((series) => seriesObject(model, series));
  return new ApiObject({
    type: 'ChartSeriesCollection',
    properties: { count: { get: () => record.series.length } },
    items,
    methods: {
      ...itemMethods(items, () => null, itemNotFound),
      add: (given) => {
        const series = { name: given.text(0, ''), values: '', categories: '' };
        record.series.push(series);
        return seriesObject(model, series);
      },
    },
  });
}

function sum(count: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < count; index += 1) total += size(index);
  return total;
}

function placing(model: ExcelModel, record: ChartRecord): (start: unknown, end: unknown) => void {
  return (start, end) => {
    const { sheet, area: from } = givenPlace(model, start, model.grid.sheet(record.sheetId));
    const { area: to } = givenPlace(model, end ?? start, sheet);
    const width = (column: number): number => sheet.columnWidth(column) * 0.75;
    const height = (row: number): number => sheet.rowHeight(row) * 0.75;
    record.left = sum(from.column, width);
    record.top = sum(from.row, height);
    record.width = sum(to.column + to.columns, width) - record.left;
    record.height = sum(to.row + to.rows, height) - record.top;
  };
}

/** `Excel.Chart`: kept, with its type, title and series. */
export function chartObject(model: ExcelModel, record: ChartRecord): ApiObject {
  const place = placing(model, record);
  return new ApiObject({
    type: 'Chart',
    properties: {
      id: fixed(record.id),
      name: kept(record, 'name'),
      chartType: kept(record, 'type'),
      left: kept(record, 'left'),
      top: kept(record, 'top'),
      width: kept(record, 'width'),
      height: kept(record, 'height'),
    },
    identity: () => ({ Id: record.id }),
    links: {
      legend: () =>
        new ApiObject({
          type: 'ChartLegend',
          properties: { visible: kept(record, 'legendVisible') },
        }),
      series: () => seriesCollection(model, record),
      title: () =>
        new ApiObject({
          type: 'ChartTitle',
          properties: { text: kept(record, 'title'), visible: kept(record, 'titleVisible') },
        }),
    },
    afterCalculation: ['setData'],
    methods: {
      activate: () => null,
      delete: () => {
        demandAllowed(model.records(), record.sheetId, 'allowEditObjects');
        const { charts } = model.records();
        charts.splice(charts.indexOf(record), 1);
      },
      setData: (given) => {
        const source = model.placeOf(given.raw(0));
        if (source === null) throw invalidArgument();
        record.series = chartSeriesOf(source, given.text(1, 'Auto'));
      },
      setPosition: (given) => place(given.raw(0), given.raw(1)),
    },
  });
}
