import { describe, expect, it } from 'vitest';
import type { Choice } from '../../../src/app/choice/choice.ts';
import { formulaForm } from '../../../src/app/formulaForm/formulaForm.ts';
import type { FormValues } from '../../../src/app/formulaForm/formValues.ts';
import {
  functionCatalogue,
  functionOf,
} from '../../../src/formulas/functions/functionCatalogue.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

const context = { dataset: sampleDataset, language: 'zh-CN' } as const;

function options(id: string, name: string, values: FormValues = {}): readonly Choice[] {
  const definition = functionOf(id);
  const fields = definition === undefined ? [] : formulaForm(definition, values, context);
  return fields.find(({ parameter }) => parameter.name === name)?.options ?? [];
}

const cases: readonly (readonly [
  id: string,
  name: string,
  values: FormValues,
  offered: readonly (string | number)[],
])[] = [
  ['TRADE', 'place', {}, ['郑州', '洛阳', '焦作', '许昌', '济源']],
  ['TRADE', 'period', { place: '济源' }, ['latest', 2025]],
  ['TRADE', 'period', { place: '郑州' }, ['latest', 2025, '2025H2', '2025H1', 2024, '2024H1']],
  ['TRADE', 'flow', { place: '许昌', period: '2023H1' }, ['出口', '进口']],
  ['TRADE', 'breakdown', { place: '济源', period: 2025 }, ['加工贸易']],
  ['TRADE', 'breakdown', { place: '许昌', period: '2023H1', flow: '出口' }, []],
  ['TRADE', 'unit', { place: '济源', period: 2025 }, ['亿元', '万元', '元']],
  ['TRADE', 'basis', {}, ['公布', '测算', '可测算']],
  ['FIGURE', 'indicator', { place: '焦作' }, ['trade', 'gdp', 'services']],
  ['FIGURE', 'measure', { place: '焦作', indicator: 'gdp', period: '2025H1' }, ['yoy', 'yoy-rank']],
  [
    'FIGURE',
    'reference',
    { place: '济源', indicator: 'trade', period: 2025, measure: 'gap' },
    ['410300/trade'],
  ],
  ['YOY', 'indicator', { place: '焦作' }, ['trade', 'gdp']],
  [
    'RANKING',
    'among',
    { place: '郑州', indicator: 'trade', period: '2025H1' },
    ['中部省会', 'available'],
  ],
  ['GRID', 'periods', { places: '济源;洛阳', indicator: 'trade' }, ['latest', 2025]],
  ['TIMESERIES', 'step', {}, ['year', 'next']],
  [
    'PLACES',
    'kind',
    {},
    [
      'world',
      'country',
      'province',
      'prefecture',
      'county',
      'zone',
      'company',
      'cluster',
      'project',
      'group',
    ],
  ],
];

describe('formulaForm', () => {
  it.each(cases)('offers for %s %s after %j', (id, name, values, offered) => {
    expect(options(id, name, values).map(({ value }) => value)).toEqual(offered);
  });

  it('names the values in the language of the interface', () => {
    expect(options('TRADE', 'period', { place: '郑州' })[2]).toMatchObject({
      value: '2025H2',
      label: '2025年7–12月',
      detail: '',
    });
  });

  it('shows a period that is no option in words, and all else as it was typed', () => {
    const definition = functionOf('TRADE');
    const values = { place: '某地', period: '2021M11C' };
    const fields = definition === undefined ? [] : formulaForm(definition, values, context);
    expect(fields.slice(0, 2).map(({ text }) => text)).toEqual(['某地', '2021年1–11月']);
  });

  it.each(functionCatalogue.map(({ id }) => id))('has a field for every parameter of %s', (id) => {
    const definition = functionOf(id);
    const fields = definition === undefined ? [] : formulaForm(definition, {}, context);
    expect(fields.map(({ parameter }) => parameter)).toEqual(definition?.parameters);
    for (const { label } of fields) expect(label).not.toBe('');
  });
});
