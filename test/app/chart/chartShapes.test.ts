import { describe, expect, it } from 'vitest';
import { chartAxis } from '../../../src/app/chart/chartAxis.ts';
import type { ChartModel, ChartPoint } from '../../../src/app/chart/chartModels.ts';
import type { ChartShape } from '../../../src/app/chart/chartShape.ts';
import { chartShapes } from '../../../src/app/chart/chartShapes.ts';

const size = { width: 300, height: 180, fontSize: 11 };

const point = (value: number, isHollow = false, mark?: ChartPoint['mark']): ChartPoint => ({
  value,
  text: String(value),
  isHollow,
  mark,
});

function model(
  kind: ChartModel['kind'],
  columns: readonly (readonly (ChartPoint | undefined)[])[],
  more: Partial<ChartModel> = {},
): ChartModel {
  const values = columns.flat().map((each) => each?.value ?? 0);
  return {
    kind,
    title: '图',
    note: '',
    hasNames: false,
    categories: (columns[0] ?? []).map((_, at) => String(2020 + at)),
    series: columns.map((points, at) => ({
      name: `列${at}`,
      look: kind === 'line' ? 'line' : 'column',
      onSecondAxis: false,
      color: '#0F6CBD',
      points,
    })),
    axis: kind === 'shares' ? chartAxis([1], true, 'zh-CN') : chartAxis(values, false, 'zh-CN'),
    ...more,
  };
}

const only = <Kind extends ChartShape['kind']>(
  shapes: readonly ChartShape[],
  kind: Kind,
): readonly Extract<ChartShape, { kind: Kind }>[] =>
  shapes.filter((shape): shape is Extract<ChartShape, { kind: Kind }> => shape.kind === kind);

const texts = (of: ChartModel): readonly string[] =>
  only(chartShapes(of, size), 'text').map(({ text }) => text);

describe('chartShapes', () => {
  it('breaks a line at a gap, and shows a point on its own', () => {
    const shapes = chartShapes(
      model('line', [[point(1), point(2), undefined, point(3), undefined, point(4), point(5)]]),
      size,
    );
    expect(only(shapes, 'line')).toHaveLength(2);
    expect(only(shapes, 'dot')).toHaveLength(5);
  });

  it('leaves what is computed hollow', () => {
    const bars = only(chartShapes(model('column', [[point(1), point(2, true)]]), size), 'bar');
    expect(bars.map(({ isHollow }) => isHollow)).toEqual([false, true]);
    const dots = only(chartShapes(model('line', [[point(1), point(2, true)]]), size), 'dot');
    expect(dots.map(({ isHollow }) => isHollow)).toEqual([false, true]);
  });

  it('gives a marked point of a line a shape of its own, a marked bar a sign beyond its end', () => {
    const marked = [point(-2, false, 'revised'), point(4, false, 'conflict'), point(1)];
    const dots = only(chartShapes(model('line', [marked]), size), 'dot');
    expect(dots.map(({ mark }) => mark)).toEqual(['revised', 'conflict', undefined]);
    const shapes = chartShapes(model('column', [marked]), size);
    const ends = only(shapes, 'bar').map(({ y, height }) => [y, y + height]);
    const [down = 0, up = 0] = only(shapes, 'sign').map(({ y }) => y);
    expect(only(shapes, 'sign')).toHaveLength(2);
    expect([down, ends[1]?.[0]]).toEqual([
      Math.max(down, ends[0]?.[1] ?? 0),
      Math.max(up, ends[1]?.[0] ?? 0),
    ]);
  });

  it('has the sign of a bar in a stack inside', () => {
    const shapes = chartShapes(model('shares', [[point(30, false, 'revised')], [point(70)]]), size);
    const [middle] = only(shapes, 'bar').map(({ y, height }) => y + height / 2);
    expect(only(shapes, 'sign')).toMatchObject([{ isInside: true, mark: 'revised', y: middle }]);
  });

  it('says above two axes what each counts, and leaves room for it', () => {
    const of = model('column', [[point(1)]]);
    const titled = { ...of, axis: { ...of.axis, title: '亿元' } };
    expect(texts(titled)).toContain('亿元');
    const top = (drawn: ChartModel): number => only(chartShapes(drawn, size), 'bar')[0]?.y ?? 0;
    expect(top(titled)).toBeGreaterThan(top(of) + size.fontSize);
  });

  it('has bars stand on 0, downwards where they are negative', () => {
    const shapes = chartShapes(model('column', [[point(-2), point(4)]]), size);
    const [down, up] = only(shapes, 'bar');
    const zero = only(shapes, 'rule').find(({ isZero }) => isZero)?.y ?? 0;
    expect(down?.y).toBeCloseTo(zero, 6);
    expect((up?.y ?? 0) + (up?.height ?? 0)).toBeCloseTo(zero, 6);
  });

  it('fills the plot with parts of 100 %, one upon the other', () => {
    const shapes = chartShapes(model('shares', [[point(30)], [point(50)], [point(20)]]), size);
    const bars = only(shapes, 'bar').slice(0, 3);
    const ys = only(shapes, 'rule').map(({ y }) => y);
    const tall = bars.reduce((sum, { height }) => sum + height, 0);
    expect(tall).toBeCloseTo(Math.max(...ys) - Math.min(...ys), 6);
    expect(bars[1]?.y ?? 0).toBeLessThan(bars[0]?.y ?? 0);
  });

  it('has a legend for several series and none for one', () => {
    expect(texts(model('line', [[point(1), point(2)]]))).not.toContain('列0');
    expect(texts(model('line', [[point(1)], [point(2)]]))).toEqual(
      expect.arrayContaining(['列0', '列1']),
    );
  });

  it('names some periods, the last among them, but every place', () => {
    const many = Array.from({ length: 30 }, (_, at) => point(at + 1));
    const named = (hasNames: boolean): readonly string[] =>
      only(chartShapes(model('line', [many], { hasNames }), size), 'text')
        .map(({ text }) => text)
        .filter((text) => /^20\d\d$/u.test(text));
    expect(named(true)).toHaveLength(30);
    expect(named(false).length).toBeLessThan(12);
    expect(named(false).at(-1)).toBe('2049');
  });

  it('keeps everything inside of its size', () => {
    const shapes = chartShapes(
      model(
        'column',
        [
          [point(63_000), point(12_000)],
          [point(1), point(2)],
        ],
        {
          categories: ['三门峡', '平顶山'],
          hasNames: true,
        },
      ),
      size,
    );
    for (const shape of shapes) {
      if (!('x' in shape)) continue;
      expect(shape.x).toBeGreaterThanOrEqual(0);
      expect(shape.x).toBeLessThanOrEqual(size.width);
      expect(shape.y).toBeLessThanOrEqual(size.height);
      expect(Number.isFinite(shape.y)).toBe(true);
    }
  });
});
