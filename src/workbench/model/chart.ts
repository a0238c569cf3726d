import { invalidArgument } from '../richApi/apiError.ts';
import { ApiObject } from '../richApi/apiObject.ts';
import type { ChartRecord } from './bookRecords.ts';
import { chartAxes } from './chartAxes.ts';
import { chartLook, kept } from './chartLook.ts';
import { chartSeriesOf } from './chartSeries.ts';
import { chartSeriesCollection } from './chartSeriesCollection.ts';
import { chartTitle } from './chartTitle.ts';
import { fixed, type ExcelModel } from './excelModel.ts';
import { givenPlace } from './givenPlace.ts';
import { placeFrame } from './placeFrame.ts';
import { demandAllowed } from './protectedGrid.ts';

function placing(model: ExcelModel, record: ChartRecord): (start: unknown, end: unknown) => void {
  return (start, end) => {
    const from = givenPlace(model, start, model.grid.sheet(record.sheetId));
    const first = placeFrame(from);
    const last = placeFrame(givenPlace(model, end ?? start, from.sheet));
    record.left = first.left;
    record.top = first.top;
    record.width = last.left + last.width - first.left;
    record.height = last.top + last.height - first.top;
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
      displayBlanksAs: chartLook(record, 'displayBlanksAs', 'NotPlotted'),
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
          properties: {
            visible: kept(record, 'legendVisible'),
            position: chartLook(record, 'legend.position', 'Bottom'),
          },
        }),
      series: () => chartSeriesCollection(model, record),
      axes: () => chartAxes(record),
      title: () => chartTitle(record),
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
