import { describe, expect, it } from 'vitest';
import { opensBase } from '../../src/dataset/opensBase.ts';
import { linesDataset } from '../support/linesEdition.ts';

const changed = linesDataset(`
  a ZN-grown gdp - 2023 level 100.0亿元
  b ZN-grown gdp - 2024 level 130.0亿元
  c ZN-grown gdp - 2024 yoy 5.0%
  d ZN-grown gdp - 2025 level 140.0亿元
  e ZN-grown trade - 2023 level 100.0亿元
  f ZN-grown trade - 2024 level 130.0亿元
  g ZN-grown trade - 2024 yoy 30.0%
  h ZN-grown cloud-rate - 2024 level 50%
  i ZN-grown gdp - 2024 rank 3位 of=410000
  j 410300 gdp - 2024 level 130.0亿元`);

const revised = linesDataset(`
  a 410000 trade - 2016 level 4714.7亿元
  b 410000 trade - 2017 level 5232.8亿元
  c 410000 trade - 2017 yoy   10.9%`);

function opening(dataset: typeof changed, id: string): unknown {
  const figure = dataset.figure(id);
  if (figure === undefined) throw new Error(`no figure ${id}`);
  return opensBase(dataset, figure);
}

describe('opensBase', () => {
  it('tells where printed growth contradicts the levels', () => {
    expect(['a', 'b', 'c'].map((id) => opening(revised, id))).toEqual([
      undefined,
      'base',
      undefined,
    ]);
  });

  it('tells where the territory changed', () => {
    expect(['a', 'b', 'd'].map((id) => opening(changed, id))).toEqual([
      undefined,
      'boundary',
      undefined,
    ]);
  });

  it.each([
    ['growth meets both levels', 'f'],
    ['it is a rate', 'h'],
    ['it is no level', 'i'],
    ['another place changed', 'j'],
  ])('is silent where %s', (_why, id) => {
    expect(opening(changed, id)).toBeUndefined();
  });
});
