import { describe, expect, it } from 'vitest';
import { answerJson, issueJson } from '../../../src/cli/call/answerJson.ts';
import type { CellInput } from '../../../src/formulas/cellValue.ts';
import { evaluateFunction } from '../../../src/formulas/evaluateFunction.ts';
import { functionOf } from '../../../src/formulas/functions/functionCatalogue.ts';
import { dataset } from '../support/edition.ts';

function answer(name: string, ...given: readonly CellInput[]): unknown {
  const definition = functionOf(name);
  if (definition === undefined) throw new Error(`no function ${name}`);
  const result = evaluateFunction(definition, given, { dataset, language: 'zh-CN' });
  return result.ok ? answerJson(result.value, dataset, 'zh-CN') : issueJson(result.issue, 'zh-CN');
}

describe('answerJson', () => {
  it('gives a published figure with its sources', () => {
    expect(answer('TRADE', '甲市', 2025)).toEqual({
      value: 527.7,
      unit: '亿元',
      status: 'published',
      low: 527.65,
      high: 527.75,
      sources: [
        {
          figure: 'f1',
          document: 'a.txt',
          line: 1,
          printed: '527.7亿元',
          value: 527.7,
          unit: '亿元',
          publisher: '某报',
          author: null,
          title: '题名',
          published: null,
          url: null,
          kind: 'primary',
        },
      ],
    });
  });

  it('gives a computed figure with method and inputs down to printed ones', () => {
    expect(answer('TRADE', '甲市', 2025, '进口')).toMatchObject({
      value: 227.5,
      status: 'computed',
      low: 227.4,
      high: 227.6,
      method: 'balance',
      inputs: [
        { id: 'f1', indicator: 'trade', value: 527.7, status: 'published' },
        { id: 'f2', indicator: 'exports', value: 300.2, status: 'published' },
      ],
      sources: [{ figure: 'f1' }, { figure: 'f2' }],
    });
  });

  it('gives texts and tables as their values', () => {
    expect(answer('EDITION')).toEqual({ value: dataset.edition.id });
    expect(answer('PERIODS', '甲市', 'exports')).toMatchObject({ value: [[2025]] });
  });

  it('gives a failure with code and message', () => {
    expect(answer('TRADE', '', 2025)).toMatchObject({ error: { code: '#VALUE!' } });
    expect(answer('TRADE', '', 2025)).toHaveProperty('error.message');
    expect(answer('TRADE', '甲市', 2020)).toMatchObject({ error: { code: '#N/A' } });
  });
});
