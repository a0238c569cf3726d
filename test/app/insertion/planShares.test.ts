import { describe, expect, it } from 'vitest';
import { chartModels } from '../../../src/app/chart/chartModels.ts';
import type { InsertionPlan } from '../../../src/app/insertion/insertionPlan.ts';
import { planShares } from '../../../src/app/insertion/planShares.ts';
import type { CellContent } from '../../../src/app/ports/block.ts';
import { cellKey } from '../../../src/dataset/figureCell.ts';
import type { Figure } from '../../../src/domain/figure.ts';
import type { Language } from '../../../src/domain/language.ts';
import { newestDataset as dataset } from '../../support/newestEdition.ts';

const anchor = { row: 1, column: 1 };

function levelOf(place: string, indicator: string, period: string, breakdown = ''): Figure {
  const cell = dataset.cell(cellKey({ place, indicator, breakdown, period, measure: 'level' }));
  const [figure] = cell?.published ?? [];
  if (figure === undefined) throw new Error(`no ${indicator} of ${place} in ${period}`);
  return figure;
}

const plan = (figure: Figure, language: Language = 'zh-CN'): InsertionPlan =>
  planShares(figure, { dataset, language }, anchor);

const shown = (cell: CellContent): string => {
  if (cell.kind === 'formula') return cell.formula;
  return cell.kind === 'text' ? cell.text : cell.kind;
};

const rows = ({ block }: InsertionPlan): readonly (readonly string[])[] =>
  block.map((row) => row.map(shown));

describe('planShares', () => {
  it('writes the parts of the whole with formulas that refer to both headers, and stacks them to 100 %', () => {
    const inserted = plan(levelOf('410000', 'gdp', '2024'));
    const [header, ...body] = rows(inserted);
    expect(header).toEqual(['地区生产总值（亿元）', '第一产业', '第二产业', '第三产业']);
    const at = body.findIndex(([period]) => period === '2024');
    const row = at + 3;
    expect(body[at]).toEqual([
      '2024',
      `=HENAN.FIGURE("河南","gdp",$B${row},C$2)`,
      `=HENAN.FIGURE("河南","gdp",$B${row},D$2)`,
      `=HENAN.FIGURE("河南","gdp",$B${row},E$2)`,
    ]);
    const [chart] = inserted.charts ?? [];
    expect(chart).toMatchObject({
      kind: 'shares',
      title: '河南省地区生产总值构成（%）',
      series: [{ column: 1 }, { column: 2 }, { column: 3 }],
      axis: { numberFormat: '0%' },
    });
  });

  it('draws in every period parts that come to the printed whole', () => {
    const inserted = plan(levelOf('410000', 'gdp', '2024'));
    const [model] = chartModels(inserted, anchor, { dataset, language: 'zh-CN' });
    if (model === undefined) throw new Error('no chart');
    const wholes = model.categories.map((period, at) => {
      const sum = model.series.reduce((total, { points }) => total + (points[at]?.value ?? 0), 0);
      return Math.abs(sum - levelOf('410000', 'gdp', period).value);
    });
    expect(wholes.length).toBeGreaterThan(4);
    for (const miss of wholes) expect(miss).toBeLessThan(0.3);
    expect(model.axis.of(1)).toBe('100%');
  });

  it('keeps the row of a period whose parts are not complete, empty, so that nothing is stacked to a false whole', () => {
    const inserted = plan(levelOf('410800', 'gdp', '2023'));
    const body = rows(inserted).slice(1);
    expect(body.map(([period]) => period)).toEqual(['2021', '2022', '2023', '2024', '2025']);
    expect(body[3]).toEqual(['2024', '', '', '']);
    const [model] = chartModels(inserted, anchor, { dataset, language: 'zh-CN' });
    expect(model?.series.map(({ points }) => points[3])).toEqual([undefined, undefined, undefined]);
  });

  it('refers to states by their periods, and to what lies inside a breakdown', () => {
    const states = plan(levelOf('410400', 'population', '@2024'));
    expect(rows(states)[0]).toEqual(['常住人口（万人）', '城镇', '农村']);
    const wigs = plan(levelOf('411000', 'exports', '2024', 'hair-products'));
    expect(rows(wigs)[0]).toHaveLength(3);
    for (const inserted of [states, wigs]) {
      const [model] = chartModels(inserted, anchor, { dataset, language: 'zh-CN' });
      expect(
        model?.series[0]?.points.filter((point) => point !== undefined).length,
      ).toBeGreaterThan(1);
    }
  });

  it('says so in English', () => {
    const inserted = plan(levelOf('410000', 'gdp', '2024'), 'en-US');
    expect(rows(inserted)[0]).toEqual([
      'Gross regional product (CNY bn)',
      'Primary industry',
      'Secondary industry',
      'Tertiary industry',
    ]);
    expect(rows(inserted)[1]?.[1]).toMatch(/,\$B3,C\$2,.*"billion yuan"\)$/u);
    expect(inserted.charts?.[0]?.title).toBe('Henan: Gross regional product, composition (%)');
  });

  it('is the series alone where no parts are known', () => {
    const inserted = plan(levelOf('410000', 'trade', '2024'));
    expect(inserted.charts).toBeUndefined();
    expect(rows(inserted)[0]).toHaveLength(2);
  });
});
