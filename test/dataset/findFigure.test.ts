import { describe, expect, it } from 'vitest';
import { createDataset } from '../../src/dataset/dataset.ts';
import { findFigure, findFigures } from '../../src/dataset/findFigure.ts';
import { query } from '../support/query.ts';
import { sampleDataset as dataset, sampleEdition } from '../support/sampleEdition.ts';

const find = (given: Parameters<typeof query>[0]) => {
  const found = findFigure(dataset, query(given));
  return found.ok ? found.value.id : found.issue.code;
};

describe('findFigure', () => {
  it.each([
    [{}, 'jy-1'],
    [{ place: '410300' }, 'c-luoyang'],
    [{ place: '410300', basis: 'published' }, 'computed-only'],
    [{ place: '410100', code: '2024H1' }, 'implied-base-only'],
    [{ place: '410100', code: '2024H1', basis: 'computed' }, 'c-base'],
    [{ indicator: 'population', code: '2026' }, 'jy-6'],
    [{ indicator: 'population', code: '2026M02' }, 'no-figure'],
    [{ period: { kind: 'latest', of: 'any', years: 0 } }, 'jy-1'],
    [{ measure: 'rank' }, 'jy-2'],
    [{ place: '410100', code: '2025H1', measure: 'rank' }, 'other-universe'],
    [{ unit: '万元' }, 'jy-1'],
    [{ unit: '亿美元' }, 'unit-mismatch'],
    [{ unit: '辆' }, 'unit-mismatch'],
    [{ measure: 'rank', unit: '亿元' }, 'jy-2'],
    [{ place: '410800', measure: 'gap' }, 'no-figure'],
  ] as const)('to %j answers %s', (given, answer) => {
    expect(find(given)).toBe(answer);
  });

  it('never answers in another currency where the indicator’s own is asked for', () => {
    const [first] = sampleEdition.observations;
    if (first === undefined) throw new Error('no sample');
    const dollars = { ...first, unit: '亿美元' };
    const inDollars = createDataset({ ...sampleEdition, observations: [dollars], computed: [] });
    expect(findFigure(inDollars, query({ unit: '亿元' }))).toMatchObject({
      issue: { code: 'other-unit', figureUnit: '亿美元' },
    });
    expect(findFigure(inDollars, query({ unit: 'billion USD' })).ok).toBe(true);
    expect(findFigure(inDollars, query()).ok).toBe(true);
  });
});

describe('findFigures', () => {
  it('are all that could answer, whatever they are measured against', () => {
    const ranks = query({ place: '410100', code: '2025H1', measure: 'rank' });
    expect(findFigures(dataset, ranks).map(({ id }) => id)).toEqual(['zz-7']);
    expect(findFigures(dataset, query({ code: '1999' }))).toEqual([]);
  });
});
