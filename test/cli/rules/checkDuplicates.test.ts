import { describe, expect, it } from 'vitest';
import type { CuratedFigure } from '../../../src/cli/package/content.ts';
import { checkDuplicates } from '../../../src/cli/rules/checkDuplicates.ts';
import { contentOf, figure } from '../support/content.ts';

const duplicates = (first: Partial<CuratedFigure>, second: Partial<CuratedFigure>) =>
  checkDuplicates(
    contentOf({ figures: [figure(first), figure({ id: 'f2', line: 9, ...second })] }),
  );

describe('checkDuplicates', () => {
  it.each<[string, Partial<CuratedFigure>, Partial<CuratedFigure>]>([
    ['the same figure', {}, {}],
    ['the same, rounded', {}, { value: 528, printed: '528亿元' }],
    ['the same in another scale', {}, { value: 5_277_000, unit: '万元', printed: '5277000万元' }],
    [
      'the same members in another order',
      { breakdown: ['us', 'india'] },
      { breakdown: ['india', 'us'] },
    ],
  ])('finds %s', (_what, first, second) => {
    expect(duplicates(first, second)).toEqual([
      { file: 'figures.csv', row: 3, column: '', fault: { code: 'duplicate', row: 2 } },
    ]);
  });

  it.each<[string, Partial<CuratedFigure>, Partial<CuratedFigure>]>([
    ['from another source', {}, { source: 's2' }],
    ['of another period', {}, { period: '2024' }],
    ['of another measure', {}, { measure: 'yoy' }],
    ['with other terms', {}, { terms: '同口径' }],
    ['with another qualifier', {}, { qualifiers: ['over'], value: 500 }],
    [
      'in another language',
      {},
      { printed: '52.77billionyuan', value: 52.77, unit: 'billion yuan' },
    ],
    ['in another currency', {}, { unit: '亿美元', printed: '527.7亿美元' }],
    ['that contradicts', {}, { value: 600, printed: '600亿元' }],
    ['of another passage', { printed: '', note: '中文段' }, { printed: '', note: '英文段' }],
  ])('lets a figure stand %s', (_what, first, second) => {
    expect(duplicates(first, second)).toEqual([]);
  });
});
