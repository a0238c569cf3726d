import { describe, expect, it } from 'vitest';
import { chartModels } from '../../../src/app/chart/chartModels.ts';
import { planChart } from '../../../src/app/insertion/planChart.ts';
import type { Language } from '../../../src/domain/language.ts';
import { firstDataset } from '../../support/firstEdition.ts';

const corner = { row: 3, column: 2 };

function modelOf(language: Language): ReturnType<typeof chartModels>[number] {
  const [figure] = firstDataset.cell('410000|trade||level|2024')?.published ?? [];
  if (figure === undefined) throw new Error('no figure');
  const context = { dataset: firstDataset, language };
  const [model] = chartModels(planChart(figure, context, corner, true), corner, context);
  if (model === undefined) throw new Error('no chart');
  return model;
}

describe('chartModels', () => {
  it.each([
    ['zh-CN', 9356.73],
    ['en-US', 935.673],
  ] as const)('has the values of the cells in %s, gaps where there are none', (language, last) => {
    const { categories, series, axis } = modelOf(language);
    expect(categories.at(-1)).toBe('2025');
    const [level] = series;
    expect(level?.points).toHaveLength(categories.length);
    expect(series.flatMap(({ points }) => points).some((each) => each === undefined)).toBe(true);
    const levels = series.filter(({ onSecondAxis }) => !onSecondAxis);
    expect(levels.map(({ points }) => points.at(-1)?.value)).toContain(last);
    expect(axis.marks.at(-1)).toBeGreaterThanOrEqual(last);
  });

  it('is of ratios where growth stands beside', () => {
    const { series, secondAxis } = modelOf('zh-CN');
    expect(series.at(-1)).toMatchObject({ name: '同比', look: 'line', onSecondAxis: true });
    expect(secondAxis?.of(0.1)).toMatch(/^10(?:\.0)?%$/u);
  });

  it('draws nothing of a plan without a chart', () => {
    const context = { dataset: firstDataset, language: 'zh-CN' } as const;
    expect(chartModels({ block: [] }, corner, context)).toEqual([]);
  });
});
