import { describe, expect, it } from 'vitest';
import { chartModels, type ChartModel } from '../../../src/app/chart/chartModels.ts';
import { chartPicture } from '../../../src/app/chart/chartPicture.ts';
import { planChart } from '../../../src/app/insertion/planChart.ts';
import { firstDataset } from '../../support/firstEdition.ts';

const corner = { row: 0, column: 0 };
const context = { dataset: firstDataset, language: 'zh-CN' } as const;

function model(): ChartModel {
  const [figure] = firstDataset.cell('410000|trade||level|2024')?.published ?? [];
  if (figure === undefined) throw new Error('no figure');
  const [made] = chartModels(planChart(figure, context, corner), corner, context);
  if (made === undefined) throw new Error('no chart');
  return made;
}

const picture = (of: ChartModel): string =>
  chartPicture(of, ['大象新闻（2026-02-13）'], 'zh-CN').svg;

const count = (svg: string, part: RegExp): number => svg.match(part)?.length ?? 0;

describe('chartPicture', () => {
  it('says what it is of, in which unit and from where, with a mark a figure', () => {
    const of = model();
    const svg = picture(of);
    expect(svg).toContain('河南省进出口（亿元）');
    expect(svg).toContain('资料来源：大象新闻（2026-02-13）');
    const points = of.series.flatMap(({ points: own }) => own.filter((each) => each !== undefined));
    const legend = of.series.length > 1 ? of.series.length : 0;
    expect(points.length).toBeGreaterThan(5);
    expect(count(svg, /<circle /gu)).toBe(points.length + legend);
    const hollow = points.filter(({ isHollow }) => isHollow).length;
    expect(count(svg, /<circle [^>]*fill="#ffffff"/gu)).toBe(hollow);
    expect(svg.includes('空心为测算')).toBe(hollow > 0);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/u);
  });

  it('takes text for text', () => {
    const svg = picture({ ...model(), title: '<script>' });
    expect(svg).toContain('&lt;script&gt;');
    expect(svg).not.toContain('<script>');
  });
});
