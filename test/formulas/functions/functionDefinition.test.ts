import { describe, expect, it } from 'vitest';
import { success } from '../../../src/domain/result.ts';
import { evaluateFunction } from '../../../src/formulas/evaluateFunction.ts';
import { defineFunction } from '../../../src/formulas/functions/functionDefinition.ts';
import { placeParameter } from '../../../src/formulas/parameters.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

const rest = {
  id: 'ECHO',
  summary: { 'zh-CN': '回声', 'en-US': 'Echo' },
  parameters: [placeParameter],
  result: 'text',
} as const;

describe('defineFunction', () => {
  it('lets a function ask for the arguments that its parameters name', () => {
    const echo = defineFunction({
      ...rest,
      evaluate: (values) => success({ kind: 'value', value: String(values.value('place')) }),
    });
    const context = { dataset: sampleDataset, language: 'zh-CN' } as const;
    expect(evaluateFunction(echo, ['济源'], context)).toMatchObject({ value: { value: '济源' } });
  });

  it('does not compile with a misspelt name', () => {
    const misspelt = defineFunction({
      ...rest,
      // @ts-expect-error the parameter is called place
      evaluate: (values) => success({ kind: 'value', value: String(values.value('palce')) }),
    });
    expect(misspelt.id).toBe('ECHO');
  });
});
