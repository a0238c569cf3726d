import { describe, expect, it } from 'vitest';
import { formResult, type FormResult } from '../../../src/app/formulaForm/formResult.ts';
import type { FormValues } from '../../../src/app/formulaForm/formValues.ts';
import { functionOf } from '../../../src/formulas/functions/functionCatalogue.ts';
import { poison, poisonedDataset } from '../../support/poisonedDataset.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

function result(id: string, values: FormValues, dataset = sampleDataset): FormResult {
  const definition = functionOf(id);
  if (definition === undefined) throw new Error(`no function ${id}`);
  return formResult(definition, values, { dataset, language: 'zh-CN' });
}

describe('formResult', () => {
  it('builds the formula and answers it', () => {
    expect(result('TRADE', { place: '济源', period: '2025', unit: '万元' })).toMatchObject({
      formula: '=HENAN.TRADE("济源",2025,,,"万元")',
      ok: true,
      text: '5,277,000万元',
      numberFormat: '#,##0',
    });
  });

  it('says what is missing', () => {
    expect(result('TRADE', { place: '济源', period: '' })).toMatchObject({
      formula: '=HENAN.TRADE("济源")',
      ok: false,
      code: '#VALUE!',
      message: '“period”为空；请填 2025 或 "2025H1"。',
    });
  });

  it('takes several places and periods for a range', () => {
    expect(
      result('GRID', { places: '济源; 郑州', indicator: 'trade', periods: '2024;2025' }),
    ).toMatchObject({
      formula: '=HENAN.GRID({"济源";"郑州"},"trade",{2024,2025})',
      ok: true,
      rows: [
        ['#N/A 济源进出口无2024年数据；已有：2025年。', 527.7],
        [5565, 6501.8],
      ],
    });
  });

  it('never makes a formula of a text', () => {
    const { formula } = result('TRADE', { place: '"),1+1,("', period: '=A1' });
    expect(formula).toBe('=HENAN.TRADE("""),1+1,(""","=A1")');
  });

  it('says that a fault is ours, with the formula as it was chosen', () => {
    const values = { place: poison, period: '2025' };
    expect(result('TRADE', values, poisonedDataset(sampleDataset))).toMatchObject({
      formula: `=HENAN.TRADE("${poison}",2025)`,
      ok: false,
      code: '#VALUE!',
      fault: { error: 'TypeError: planted' },
    });
  });
});
