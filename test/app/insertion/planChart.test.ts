import { describe, expect, it } from 'vitest';
import type { InsertionPlan } from '../../../src/app/insertion/insertionPlan.ts';
import { planChart } from '../../../src/app/insertion/planChart.ts';
import type { CellContent } from '../../../src/app/ports/block.ts';
import type { Language } from '../../../src/domain/language.ts';
import { revisedTrade as dataset } from '../../support/revisedTrade.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

function plan(of: typeof dataset, id: string, language: Language = 'zh-CN'): InsertionPlan {
  const figure = of.figure(id);
  if (figure === undefined) throw new Error(`no figure ${id}`);
  return planChart(figure, { dataset: of, language }, { row: 0, column: 0 });
}

const shown = (cell: CellContent): string => {
  if (cell.kind === 'empty') return '(left)';
  return cell.kind === 'formula' ? cell.formula : String('value' in cell ? cell.value : cell.text);
};

const rows = ({ block }: InsertionPlan): unknown => block.map((row) => row.map(shown));

describe('planChart', () => {
  it('draws figures on one base as one series', () => {
    const { chart } = plan(sampleDataset, 'zz-1');
    expect(chart).toMatchObject({ kind: 'column', title: '郑州市进出口（亿元）' });
  });

  it('writes what follows a base step into a column of its own, and clears the others', () => {
    const inserted = plan(dataset, 'level');
    expect(rows(inserted)).toEqual([
      ['时期', '410000trade（亿元）', '2017年起（基数调整）'],
      ['2015', '=HENAN.TRADE("410000",$A2)', ''],
      ['2016', '=HENAN.TRADE("410000",$A3)', ''],
      ['2017', '', '=HENAN.TRADE("410000",$A4)'],
    ]);
    expect(inserted.chart).toMatchObject({ kind: 'stacked-column', seriesBy: 'columns' });
  });

  it('says so in English', () => {
    expect(plan(dataset, 'level', 'en-US').block[0]?.map(shown).at(-1)).toBe(
      'from 2017 (base revised)',
    );
  });
});
