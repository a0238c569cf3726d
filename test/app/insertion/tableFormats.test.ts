import { describe, expect, it } from 'vitest';
import { tableFormats } from '../../../src/app/insertion/tableFormats.ts';
import type { CellInput } from '../../../src/formulas/cellValue.ts';
import { evaluateFunction } from '../../../src/formulas/evaluateFunction.ts';
import { functionOf } from '../../../src/formulas/functions/functionCatalogue.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

const context = { dataset: sampleDataset, language: 'zh-CN' } as const;

function formats(id: string, given: readonly CellInput[]): unknown {
  const definition = functionOf(id);
  if (definition === undefined) throw new Error(`no function ${id}`);
  const answer = evaluateFunction(definition, given, context);
  if (!answer.ok || answer.value.kind !== 'table') throw new Error(`${id} answers no table`);
  return tableFormats(answer.value, context.language);
}

describe('tableFormats', () => {
  it('gives each figure of a series its own precision, and a year no separator', () => {
    expect(formats('TIMESERIES', ['郑州', 'trade', 2024, 2025])).toEqual([
      ['0', '#,##0'],
      ['0', '#,##0.0'],
    ]);
  });

  it('lies as the grid lies, and leaves gaps as they are', () => {
    const places = [['济源'], ['郑州']];
    expect(formats('GRID', [places, 'trade', [[2024, 2025]]])).toEqual([
      [undefined, '#,##0.0'],
      ['#,##0', '#,##0.0'],
    ]);
    expect(formats('GRID', [[['济源', '郑州']], 'trade', [[2024], [2025]]])).toEqual([
      [undefined, '#,##0'],
      ['#,##0.0', '#,##0.0'],
    ]);
  });

  it('follows the unit that is asked for', () => {
    const given = ['郑州', 'trade', 2025, 2025, null, null, null, '万元'];
    expect(formats('TIMESERIES', given)).toEqual([['0', '#,##0']]);
  });

  it('has none for lists of what exists', () => {
    expect(formats('PLACES', ['省'])).toEqual([]);
  });
});
