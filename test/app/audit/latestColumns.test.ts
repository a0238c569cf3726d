import { describe, expect, it } from 'vitest';
import type { AuditedFormula } from '../../../src/app/audit/formulaStates.ts';
import { latestColumns } from '../../../src/app/audit/latestColumns.ts';
import { firstDataset } from '../../support/firstEdition.ts';

const [figure] = firstDataset.figures;

function formula(address: string, period: string): AuditedFormula {
  const figures = figure === undefined ? [] : [{ ...figure, period }];
  const text = `=HENAN.TRADE(A${address.slice(1)},"latest")`;
  return {
    sheet: '模型',
    address,
    formula: text,
    value: 1,
    state: 'published',
    reason: '',
    figures,
  };
}

describe('latestColumns', () => {
  const cells = [formula('B2', '2025'), formula('B3', '2024'), formula('B4', '2025')];

  it('tells a column whose latest answers differ, the most frequent period first', () => {
    const found = latestColumns([...cells, formula('C2', '2025')], () => true);
    expect(found.map(({ sheet, column }) => [sheet, column])).toEqual([['模型', 'B']]);
    expect(
      found[0]?.periods.map(({ period, cells: of }) => [period, of.map(({ address }) => address)]),
    ).toEqual([
      ['2025', ['B2', 'B4']],
      ['2024', ['B3']],
    ]);
  });

  it('tells nothing of periods that were asked for', () => {
    expect(latestColumns(cells, () => false)).toEqual([]);
  });
});
