import { describe, expect, it } from 'vitest';
import { argumentValues } from '../../src/formulas/argumentValues.ts';
import type { CellInput } from '../../src/formulas/cellValue.ts';
import { eachPair } from '../../src/formulas/eachPair.ts';
import { source } from '../../src/formulas/functions/source.ts';
import { sampleDataset as dataset } from '../support/sampleEdition.ts';

function pairs(...given: readonly CellInput[]): unknown {
  const values = argumentValues(source.parameters, given);
  if (!values.ok) return values.issue.code;
  const found = eachPair(values.value, { dataset, language: 'zh-CN' });
  if (!found.ok) return found.issue.code;
  return found.value.map((query) => (query.ok ? query.value.place : query.issue.code));
}

describe('eachPair', () => {
  it.each<[readonly CellInput[], unknown]>([
    [['济源', '外贸', 2025], ['419001']],
    [
      [[['济源'], ['郑州']], '外贸', [[2024, 2025]]],
      ['419001', '419001', '410100', '410100'],
    ],
    [[[['济源', null, '']], '外贸', [[2025], [0]]], ['419001']],
    [
      [[['济源', '火星']], '外贸', [[2025, 'soon']]],
      ['419001', 'bad-period', 'unknown-name', 'unknown-name'],
    ],
    [['济源', '火星', 2025], 'unknown-name'],
  ])('of %j', (given, answer) => {
    expect(pairs(...given)).toEqual(answer);
  });
});
