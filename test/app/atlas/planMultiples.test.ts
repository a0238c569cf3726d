import { describe, expect, it } from 'vitest';
import { mapPeriods } from '../../../src/app/atlas/mapPeriods.ts';
import { planMultiples, type MultiplesForm } from '../../../src/app/atlas/planMultiples.ts';
import { tileMap } from '../../../src/app/atlas/tileMap.ts';
import { chartModels } from '../../../src/app/chart/chartModels.ts';
import type { InsertionPlan } from '../../../src/app/insertion/insertionPlan.ts';
import type { CellContent } from '../../../src/app/ports/block.ts';
import type { Dataset } from '../../../src/dataset/dataset.ts';
import type { Language } from '../../../src/domain/language.ts';
import { mapDataset } from '../../support/mapDataset.ts';
import { newestDataset } from '../../support/newestEdition.ts';

const anchor = { row: 1, column: 1 };
const drawn: MultiplesForm = { hasChart: true, hasOneScale: true };

function plan(
  dataset: Dataset,
  form: MultiplesForm = drawn,
  measure: 'level' | 'yoy' = 'level',
  language: Language = 'zh-CN',
): InsertionPlan {
  const map = tileMap(dataset, { indicator: 'trade', measure, period: '2025' }, language);
  const [shape] = mapPeriods(dataset, 'trade', measure, language);
  if (shape === undefined) throw new Error('no periods');
  return planMultiples(map, shape, form, { dataset, language }, anchor);
}

const shown = (cell: CellContent): string => {
  if (cell.kind === 'formula') return cell.formula;
  return cell.kind === 'text' ? cell.text : cell.kind;
};

/** Where the axes of the charts end, each once. */
const limits = (form: MultiplesForm): readonly unknown[] => [
  ...new Set((plan(newestDataset, form).charts ?? []).map(({ axis }) => axis.most)),
];

describe('planMultiples', () => {
  it('writes years down and places across, each formula referring to both', () => {
    const { kind, block } = plan(mapDataset);
    expect(kind).toBe('table');
    expect(block.map((row) => row.slice(0, 3).map(shown))).toEqual([
      [expect.stringContaining('进出口（亿元）'), '郑州', '济源'],
      ['2024', '=HENAN.TRADE(C$2,$B3)', '=HENAN.TRADE(D$2,$B3)'],
      ['2025', '=HENAN.TRADE(C$2,$B4)', '=HENAN.TRADE(D$2,$B4)'],
    ]);
    expect(block[0]).toHaveLength(6);
  });

  it('draws each place that has two figures or more, and no other', () => {
    const { charts = [] } = plan(mapDataset);
    expect(charts.map(({ kind, series }) => [kind, series.map(({ column }) => column)])).toEqual([
      ['line', [1]],
    ]);
    expect(charts[0]?.title).toMatch(/^郑州.*进出口（亿元）$/u);
    expect(plan(mapDataset, { hasChart: false, hasOneScale: true }).charts).toBeUndefined();
  });

  it('sets the charts four to a row beneath the block, none upon another', () => {
    const { block, charts = [] } = plan(newestDataset);
    expect(charts.length).toBeGreaterThan(12);
    const places = charts.map(({ place }) => place);
    expect(places[0]).toMatchObject({ row: block.length + 1, column: 0 });
    for (const [at, place] of places.entries()) {
      if (place === undefined) throw new Error('no place');
      const first = places[0];
      expect(place.column).toBe((at % 4) * place.columns);
      expect(place.row).toBe((first?.row ?? 0) + Math.floor(at / 4) * place.rows);
    }
  });

  it('gives all charts the axis that holds the greatest, unless each is to have its own', () => {
    const [most, ...others] = limits(drawn);
    expect(others).toEqual([]);
    expect(most).toBeGreaterThan(6500);
    expect(limits({ ...drawn, hasOneScale: false })).toEqual([undefined]);
  });

  it('is previewed on the same axis', () => {
    const context = { dataset: newestDataset, language: 'zh-CN' } as const;
    const models = chartModels(plan(newestDataset), anchor, context);
    const ends = new Set(models.map(({ axis }) => axis.marks.at(-1)));
    expect([...ends]).toEqual([plan(newestDataset).charts?.[0]?.axis.most]);
    const own = chartModels(plan(newestDataset, { ...drawn, hasOneScale: false }), anchor, context);
    expect(new Set(own.map(({ axis }) => axis.marks.at(-1))).size).toBeGreaterThan(1);
  });

  it('asks growth for growth, and says what it is in English', () => {
    expect(shown(plan(newestDataset, drawn, 'yoy').block[1]?.[1] ?? { kind: 'empty' })).toBe(
      '=HENAN.YOY(C$2,"trade",$B3)',
    );
    const english = plan(newestDataset, drawn, 'level', 'en-US');
    expect(english.block[0]?.slice(0, 2).map(shown)).toEqual([
      'Foreign trade (CNY bn)',
      'Zhengzhou',
    ]);
    expect(english.charts?.[0]?.title).toBe('Zhengzhou: Foreign trade (CNY bn)');
  });
});
