import { describe, expect, it } from 'vitest';
import { figureSeries } from '../../../src/app/figureCard/figureSeries.ts';
import { createDataset } from '../../../src/dataset/dataset.ts';
import type { Edition } from '../../../src/dataset/edition.ts';
import { linesDataset } from '../../support/linesEdition.ts';
import { sampleEdition } from '../../support/sampleEdition.ts';

/** Trade of one place in these periods alone. */
function seriesOf(own: string, others: readonly string[]): readonly string[] {
  const [observation] = sampleEdition.observations;
  if (observation === undefined) throw new Error('the sample edition is empty');
  const edition: Edition = {
    ...sampleEdition,
    computed: [],
    observations: [own, ...others].map((period) =>
      Object.assign({}, observation, { id: period, period }),
    ),
  };
  const dataset = createDataset(edition);
  const figure = dataset.figure(own);
  return figure === undefined
    ? []
    : figureSeries(dataset, figure, 'zh-CN').map(({ period }) => period);
}

const cases: readonly (readonly [
  own: string,
  others: readonly string[],
  series: readonly string[],
])[] = [
  ['2025', ['2023', '2024', '2025H1', '2025M01', '@2024'], ['2023', '2024', '2025']],
  ['2025H1', ['2024H1', '2024H2', '2024'], ['2024H1', '2025H1']],
  ['2025Q2', ['2025Q1', '2024Q4', '2025H1'], ['2024Q4', '2025Q1', '2025Q2']],
  ['2025M06', ['2025M05', '2025M05C', '2024M06'], ['2024M06', '2025M05', '2025M06']],
  ['2025M05C', ['2024M05C', '2025M04C', '2025M05'], ['2024M05C', '2025M05C']],
  ['@2025M08', ['@2023', '2025'], ['@2023', '@2025M08']],
  ['2025', ['2025H1'], []],
];

describe('figureSeries', () => {
  it.each(cases)('puts beside %s of %j only its own frequency', (own, others, series) => {
    expect(seriesOf(own, others)).toEqual(series);
  });

  it('marks the level that opens a new base, and no other', () => {
    const dataset = linesDataset(`
      a 410000 trade - 2015 level 4600.2亿元
      b 410000 trade - 2016 level 4714.7亿元
      c 410000 trade - 2016 yoy   2.5%
      d 410000 trade - 2017 level 5232.8亿元
      e 410000 trade - 2017 yoy   10.9%`);
    const figure = dataset.figure('a');
    const series = figure === undefined ? [] : figureSeries(dataset, figure, 'zh-CN');
    expect(series.map(({ period, opensBase }) => [period, opensBase])).toEqual([
      ['2015', undefined],
      ['2016', undefined],
      ['2017', 'base'],
    ]);
  });
});
