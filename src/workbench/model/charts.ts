import { invalidArgument, itemNotFound } from '../richApi/apiError.ts';
import { ApiObject } from '../richApi/apiObject.ts';
import type { ChartRecord } from './bookRecords.ts';
import { chartSeriesOf } from './chartSeries.ts';
import { itemMethods, type ExcelModel } from './excelModel.ts';
import { demandAllowed } from './protectedGrid.ts';

function addChart(
  model: ExcelModel,
  sheetId: string,
  given: readonly [string, unknown, string],
): ApiObject {
  const [type, source, seriesBy] = given;
  const place = model.placeOf(source);
  if (place === null) throw invalidArgument();
  demandAllowed(model.records(), sheetId, 'allowEditObjects');
  const records = model.records();
  const number = records.nextNumber;
  records.nextNumber += 1;
  const record: ChartRecord = {
    id: `{chart-${number}}`,
    sheetId,
    name: `Chart ${number}`,
    type,
    title: '',
    titleVisible: true,
    legendVisible: true,
    series: chartSeriesOf(place, seriesBy),
    left: 60,
    top: 60,
    width: 360,
    height: 216,
  };
  records.charts.push(record);
  return model.chart(record);
}

/** `Excel.ChartCollection` of a sheet. */
export function chartsObject(model: ExcelModel, sheetId: string): ApiObject {
  const records = (): ChartRecord[] =>
    model.records().charts.filter((chart) => chart.sheetId === sheetId);
  const items = (): ApiObject[] => records().map((record) => model.chart(record));
  const find = (key: string): ApiObject | null => {
    const record = records().find(({ id, name }) => id === key || name === key);
    return record === undefined ? null : model.chart(record);
  };
  return new ApiObject({
    type: 'ChartCollection',
    properties: { count: { get: () => records().length } },
    items,
    afterCalculation: ['add'],
    methods: {
      ...itemMethods(items, find, itemNotFound),
      add: (given) =>
        addChart(model, sheetId, [given.text(0), given.raw(1), given.text(2, 'Auto')]),
    },
  });
}
