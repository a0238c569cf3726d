import { itemNotFound } from '../richApi/apiError.ts';
import { ApiObject } from '../richApi/apiObject.ts';
import type { ChartRecord } from './bookRecords.ts';
import { chartLook } from './chartLook.ts';

function axis(record: ChartRecord, name: string): ApiObject {
  const look = (key: string, usual: string | number | boolean): ReturnType<typeof chartLook> =>
    chartLook(record, `axes.${name}.${key}`, usual);
  return new ApiObject({
    type: 'ChartAxis',
    properties: {
      displayUnit: look('displayUnit', 'None'),
      maximum: look('maximum', 0),
      minimum: look('minimum', 0),
      numberFormat: look('numberFormat', 'General'),
      showDisplayUnitLabel: look('showDisplayUnitLabel', true),
      tickLabelSpacing: look('tickLabelSpacing', 1),
      visible: look('visible', true),
    },
    links: {
      title: () =>
        new ApiObject({
          type: 'ChartAxisTitle',
          properties: {
            text: look('title.text', ''),
            textOrientation: look('title.textOrientation', 0),
            visible: look('title.visible', false),
          },
        }),
    },
  });
}

const named: ReadonlyMap<string, string> = new Map([
  ['Category Primary', 'category'],
  ['Value Primary', 'value'],
  ['Value Secondary', 'secondary'],
]);

/** `Excel.ChartAxes`: of categories, of values, and the second one of values where a series is against it. */
export function chartAxes(record: ChartRecord): ApiObject {
  return new ApiObject({
    type: 'ChartAxes',
    links: {
      categoryAxis: () => axis(record, 'category'),
      valueAxis: () => axis(record, 'value'),
    },
    methods: {
      getItem: (given) => {
        const name = named.get(`${given.text(0)} ${given.text(1, 'Primary')}`);
        const hasSecond = (record.looks ?? []).some(
          ({ path, value }) => path.endsWith('.axisGroup') && value === 'Secondary',
        );
        if (name === undefined || (name === 'secondary' && !hasSecond)) throw itemNotFound();
        return axis(record, name);
      },
    },
  });
}
