import { describe, expect, it } from 'vitest';
import { argumentValues } from '../../src/formulas/argumentValues.ts';
import type { CellInput } from '../../src/formulas/cellValue.ts';
import { figure } from '../../src/formulas/functions/figure.ts';
import type { FunctionDefinition } from '../../src/formulas/functions/functionDefinition.ts';
import { yoy } from '../../src/formulas/functions/yoy.ts';
import { resolveQuery } from '../../src/formulas/resolveQuery.ts';
import { sampleDataset as dataset } from '../support/sampleEdition.ts';

function read({ parameters }: FunctionDefinition, ...given: readonly CellInput[]): unknown {
  const values = argumentValues(parameters, given);
  if (!values.ok) return values.issue.code;
  const query = resolveQuery(values.value, { dataset, language: 'zh-CN' });
  return query.ok ? query.value : query.issue.code;
}

describe('resolveQuery', () => {
  it('reads every argument, the unit of the indicator where none is given', () => {
    expect(read(figure, '济源', '外贸', 2025)).toMatchObject({
      place: '419001',
      indicator: 'trade',
      breakdown: '',
      measure: 'level',
      basis: 'preferred',
      unit: '亿元',
    });
    expect(read(figure, '济源', '外贸', 2025, '美国', '占比', '全省', '%', '公布')).toMatchObject({
      breakdown: 'us',
      measure: 'share',
      reference: { place: '410000' },
      unit: '%',
      basis: 'published',
    });
  });

  it('has no unit where the function has none', () => {
    expect(read(yoy, '济源', '外贸', 2025)).not.toHaveProperty('unit');
  });

  it.each<[readonly CellInput[], string]>([
    [['火星', '外贸', 2025], 'unknown-name'],
    [['济源', '火星', 2025], 'unknown-name'],
    [['济源', '外贸', 'soon'], 'bad-period'],
    [['济源', '外贸', 2025, '火星'], 'unknown-name'],
    [['济源', '外贸', 2025, '', '', '', '', '', 'other'], 'edition-unavailable'],
  ])('%j fails with %s', (given, code) => {
    expect(read(figure, ...given)).toBe(code);
  });

  it('takes the edition that answers by its id', () => {
    expect(
      read(figure, '济源', '外贸', 2025, '', '', '', '', '', dataset.edition.id),
    ).toMatchObject({
      place: '419001',
    });
  });
});
