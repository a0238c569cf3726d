import { describe, expect, it } from 'vitest';
import { opensBase } from '../../src/dataset/opensBase.ts';
import { grownPlace } from '../support/grownPlace.ts';
import { linesDataset } from '../support/linesEdition.ts';

const revised = linesDataset(`
  a 410000 trade - 2016 level 4714.7亿元
  b 410000 trade - 2017 level 5232.8亿元
  c 410000 trade - 2017 yoy   10.9%`);

function opening(dataset: typeof grownPlace, id: string): unknown {
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
    expect(['a', 'b', 'd'].map((id) => opening(grownPlace, id))).toEqual([
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
    expect(opening(grownPlace, id)).toBeUndefined();
  });
});
