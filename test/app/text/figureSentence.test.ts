import { describe, expect, it } from 'vitest';
import { figureSentence } from '../../../src/app/text/figureSentence.ts';
import type { Dataset } from '../../../src/dataset/dataset.ts';
import type { Figure } from '../../../src/domain/figure.ts';
import { firstDataset } from '../../support/firstEdition.ts';
import { linesDataset } from '../../support/linesEdition.ts';

function first(dataset: Dataset, key: string): Figure {
  const cell = dataset.cell(key);
  const figure = cell?.published[0] ?? cell?.computed[0];
  if (figure === undefined) throw new Error(`no ${key}`);
  return figure;
}

const chinese = (dataset: Dataset, key: string): string =>
  figureSentence(dataset, first(dataset, key), 'zh-CN');

describe('figureSentence', () => {
  it('says what a figure is with its share of the province, who printed it, and what is computed', () => {
    expect(chinese(firstDataset, '419001|trade||level|2025')).toMatch(
      /^2025年，济源进出口527\.7亿元，占全省5\.6%（大象新闻，2026-02-13；.+；占比为测算）。$/u,
    );
  });

  it('says in English what stands in brackets', () => {
    const figure = first(firstDataset, '419001|trade||level|2025');
    expect(figureSentence(firstDataset, figure, 'en-US')).toMatch(
      /^In 2025, Jiyuan’s .+ came to .+, 5\.6% of the province’s \(Daxiang News, 2026-02-13.*; share computed\)\.$/u,
    );
  });

  const lines = linesDataset(`
    up    410100 trade - 2024 yoy  38.7%    source=a
    down  410300 trade - 2024 yoy  -2.1%    source=a
    rank  410100 trade - 2024 rank 第2位    source=a ref=410000
    about 410500 trade - 2024 level 约70亿元 source=a
    whole 410600 trade - 2024 level 30亿元  source=a
    in    410600 imports - 2024 level 10亿元 source=a`);

  it.each([
    ['410100|trade||yoy|2024', /同比增长38\.7%（/u],
    ['410300|trade||yoy|2024', /同比下降2\.1%（/u],
    ['410600|exports||level|2024', /20亿元（.+；测算）。$/u],
  ])('words %s as a report does', (key, sentence) => {
    expect(chinese(lines, key)).toMatch(sentence);
  });
});
