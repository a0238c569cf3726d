import { describe, expect, it } from 'vitest';
import { answeredBlock } from '../../../src/app/insertion/answeredBlock.ts';
import type { InsertionPlan } from '../../../src/app/insertion/insertionPlan.ts';
import { planChart } from '../../../src/app/insertion/planChart.ts';
import type { CellContent } from '../../../src/app/ports/block.ts';
import type { Language } from '../../../src/domain/language.ts';
import { firstDataset } from '../../support/firstEdition.ts';
import { revisedTrade as dataset } from '../../support/revisedTrade.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

const corner = { row: 0, column: 0 };
const context = { dataset: sampleDataset, language: 'zh-CN' } as const;
const empty: CellContent = { kind: 'empty' };

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
    const [chart] = plan(sampleDataset, 'zz-1').charts ?? [];
    expect(chart).toMatchObject({ kind: 'column', title: '郑州市进出口（亿元）' });
    expect(chart?.series).toHaveLength(1);
  });

  it('writes what follows a base step into a column of its own, and clears the others', () => {
    const inserted = plan(dataset, 'level');
    expect(rows(inserted)).toEqual([
      ['时期', '410000trade（亿元）', '2017年起（基数调整）'],
      ['2015', '=HENAN.TRADE("410000",$A2)', ''],
      ['2016', '=HENAN.TRADE("410000",$A3)', ''],
      ['2017', '', '=HENAN.TRADE("410000",$A4)'],
    ]);
    const [chart] = inserted.charts ?? [];
    expect(chart).toMatchObject({ kind: 'stacked', series: [{ column: 1 }, { column: 2 }] });
  });

  it('keeps the row of a year without a figure, with a formula that waits for it', () => {
    const [figure] = firstDataset.cell('410000|trade||level|2015')?.published ?? [];
    if (figure === undefined) throw new Error('no figure');
    const { block } = planChart(figure, { dataset: firstDataset, language: 'zh-CN' }, corner);
    const years = block.slice(1).map(([period = empty]) => Number(shown(period)));
    const [first = 0] = years;
    expect(years).toEqual(years.map((_, at) => first + at));
    const answers = answeredBlock(block, corner, { dataset: firstDataset, language: 'zh-CN' });
    const gaps = answers.filter((row) => row.some(({ text }) => text === '#N/A'));
    expect(gaps.length).toBeGreaterThan(0);
    const at = answers.findIndex((row) => row.some(({ text }) => text === '#N/A'));
    const formulas = block[at]?.filter(({ kind }) => kind === 'formula').map(shown);
    expect(formulas).toEqual([`=HENAN.TRADE("河南",$A${at + 1})`]);
  });

  it('sets growth beside the level, as a line against an axis of its own', () => {
    const figure = sampleDataset.figure('zz-1');
    if (figure === undefined) throw new Error('no figure');
    const { block, charts = [] } = planChart(figure, context, corner, true);
    expect(block[0]?.map(shown)).toEqual(['时期', '郑州市进出口（亿元）', '同比']);
    expect(block[2]?.map(shown).at(-1)).toBe('=HENAN.YOY("郑州","trade",$A3)');
    expect(charts).toMatchObject([
      {
        kind: 'column',
        title: '郑州市进出口（亿元）与同比增速',
        series: [
          { look: 'column', onSecondAxis: false },
          { look: 'line', onSecondAxis: true },
        ],
      },
    ]);
    expect(charts[0]?.secondAxis?.numberFormat).toMatch(/%$/u);
  });

  it('says so in English', () => {
    expect(plan(dataset, 'level', 'en-US').block[0]?.map(shown).at(-1)).toBe(
      'From 2017 (base revised)',
    );
  });
});
