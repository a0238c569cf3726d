import { invalidArgument, itemNotFound } from '../richApi/apiError.ts';
import { ApiObject, type ApiProperty } from '../richApi/apiObject.ts';
import type { ChartRecord, ChartSeriesRecord } from './bookRecords.ts';
import { chartFill, chartLook, kept } from './chartLook.ts';
import { itemMethods, type ExcelModel } from './excelModel.ts';
import { placeAddress } from './rangeProperties.ts';

const automatic = '#000000';

/** What series and points have alike. */
function markers(record: ChartRecord, path: string): Readonly<Record<string, ApiProperty>> {
  return {
    markerBackgroundColor: chartLook(record, `${path}.markerBackgroundColor`, automatic),
    markerForegroundColor: chartLook(record, `${path}.markerForegroundColor`, automatic),
  };
}

function dataLabel(record: ChartRecord, path: string): ApiObject {
  const font = new ApiObject({
    type: 'ChartFont',
    properties: { color: chartLook(record, `${path}.color`, automatic) },
  });
  const format = new ApiObject({ type: 'ChartDataLabelFormat', links: { font: () => font } });
  return new ApiObject({
    type: 'ChartDataLabel',
    properties: {
      position: chartLook(record, `${path}.position`, 'OutsideEnd'),
      text: chartLook(record, `${path}.text`, ''),
    },
    links: { format: () => format },
  });
}

function pointObject(record: ChartRecord, path: string): ApiObject {
  const format = new ApiObject({
    type: 'ChartPointFormat',
    links: {
      border: () =>
        new ApiObject({
          type: 'ChartBorder',
          properties: { color: chartLook(record, `${path}.border`, automatic) },
        }),
      fill: () => chartFill(record, `${path}.fill`),
    },
  });
  return new ApiObject({
    type: 'ChartPoint',
    properties: {
      ...markers(record, path),
      hasDataLabel: chartLook(record, `${path}.hasDataLabel`, false),
      markerSize: chartLook(record, `${path}.markerSize`, 5),
      markerStyle: chartLook(record, `${path}.markerStyle`, 'Automatic'),
    },
    links: { format: () => format, dataLabel: () => dataLabel(record, `${path}.dataLabel`) },
  });
}

function formatObject(record: ChartRecord, path: string): ApiObject {
  return new ApiObject({
    type: 'ChartSeriesFormat',
    links: {
      fill: () => chartFill(record, `${path}.fill`),
      line: () =>
        new ApiObject({
          type: 'ChartLineFormat',
          properties: { color: chartLook(record, `${path}.line`, automatic) },
        }),
    },
  });
}

function pointCollection(record: ChartRecord, path: string): ApiObject {
  return new ApiObject({
    type: 'ChartPointsCollection',
    methods: {
      getItemAt: (given) => pointObject(record, `${path}.points.${given.integer(0)}`),
    },
  });
}

function seriesObject(
  model: ExcelModel,
  record: ChartRecord,
  series: ChartSeriesRecord,
): ApiObject {
  const address = (given: unknown): string => {
    const place = model.placeOf(given);
    if (place === null) throw invalidArgument();
    return placeAddress(place);
  };
  const path = `series.${record.series.indexOf(series)}`;
  return new ApiObject({
    type: 'ChartSeries',
    properties: {
      name: kept(series, 'name'),
      axisGroup: chartLook(record, `${path}.axisGroup`, 'Primary'),
      chartType: chartLook(record, `${path}.chartType`, record.type),
      ...markers(record, path),
    },
    links: {
      format: () => formatObject(record, path),
      points: () => pointCollection(record, path),
    },
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

/** `Excel.ChartSeriesCollection` of a chart. */
export function chartSeriesCollection(model: ExcelModel, record: ChartRecord): ApiObject {
  const items = (): ApiObject[] =>
    record.series.map((series) => seriesObject(model, record, series));
  return new ApiObject({
    type: 'ChartSeriesCollection',
    properties: { count: { get: () => record.series.length } },
    items,
    methods: {
      ...itemMethods(items, () => null, itemNotFound),
      add: (given) => {
        const series = { name: given.text(0, ''), values: '', categories: '' };
        record.series.push(series);
        return seriesObject(model, record, series);
      },
    },
  });
}
