import { describe, expect, it } from 'vitest';
import { formResult } from '../../../src/app/formulaForm/formResult.ts';
import type { FormValues } from '../../../src/app/formulaForm/formValues.ts';
import { functionOf } from '../../../src/formulas/functions/functionCatalogue.ts';
import { formulaPlan } from '../../../src/pane/builder/formulaPlan.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

function planned(id: string, values: FormValues): ReturnType<typeof formulaPlan> {
  const definition = functionOf(id);
  if (definition === undefined) throw new Error(`no function ${id}`);
  return formulaPlan(formResult(definition, values, { dataset: sampleDataset, language: 'zh-CN' }));
}

describe('formulaPlan', () => {
  it('formats the cell of a figure as the figure is', () => {
    expect(planned('TRADE', { place: '济源', period: '2025' }).block).toEqual([
      [{ kind: 'formula', formula: '=HENAN.TRADE("济源",2025)', numberFormat: '#,##0.0' }],
    ]);
    const growth = planned('YOY', { place: '郑州', indicator: 'trade', period: '2025H1' });
    expect(growth.block[0]?.[0]).toMatchObject({ numberFormat: '0.0%' });
  });

  it('keeps the room that a table spills into, and writes into its first cell only', () => {
    const { block } = planned('GRID', {
      places: '济源;郑州',
      indicator: 'trade',
      periods: '2024;2025',
    });
    expect(block.map((row) => row.map(({ kind }) => kind))).toEqual([
      ['formula', 'spilled'],
      ['spilled', 'spilled'],
    ]);
  });

  it('takes a formula that answers no figure as it is', () => {
    expect(planned('TRADE', { place: '济源', period: '1900' }).block).toEqual([
      [{ kind: 'formula', formula: '=HENAN.TRADE("济源",1900)' }],
    ]);
  });
});
