import { describe, expect, it } from 'vitest';
import type { SeriesPoint } from '../../../src/app/figureCard/figureCardData.ts';
import { figureSeries } from '../../../src/app/figureCard/figureSeries.ts';
import { baseSegments } from '../../../src/app/insertion/baseSegments.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

const figure = sampleDataset.figure('zz-1');
const [sample] = figure === undefined ? [] : figureSeries(sampleDataset, figure, 'zh-CN');

function segments(...codes: readonly string[]): unknown {
  if (sample === undefined) throw new Error('no series');
  const points = codes.map((code) => pointOf(sample, code));
  return baseSegments(points).map((segment) => segment.map(({ period }) => period));
}

/** A code with `!` opens a new base. */
const pointOf = (point: SeriesPoint, code: string): SeriesPoint => ({
  ...point,
  period: code.replace('!', ''),
  opensBase: code.endsWith('!') ? 'base' : undefined,
});

describe('baseSegments', () => {
  it('parts a series where a figure opens a new base', () => {
    expect(segments('2015', '2016', '2017!', '2018')).toEqual([
      ['2015', '2016'],
      ['2017', '2018'],
    ]);
    expect(segments('2016', '2017!', '2018!')).toEqual([['2016'], ['2017'], ['2018']]);
  });

  it('keeps the quarters of one year together', () => {
    expect(segments('2016Q4', '2017Q1!', '2017Q2!', '2017Q3', '2018Q1')).toEqual([
      ['2016Q4'],
      ['2017Q1', '2017Q2', '2017Q3', '2018Q1'],
    ]);
    expect(segments('2017Q1!', '2017Q2')).toEqual([['2017Q1', '2017Q2']]);
  });

  it('has none of nothing', () => {
    expect(segments()).toEqual([]);
  });
});
