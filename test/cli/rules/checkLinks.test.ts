import { describe, expect, it } from 'vitest';
import type { CuratedFigure } from '../../../src/cli/package/content.ts';
import { checkLinks } from '../../../src/cli/rules/checkLinks.ts';
import { contentOf, figure, indicator, member, source } from '../support/content.ts';

const problemsOf = (more: Partial<CuratedFigure>) =>
  checkLinks(
    contentOf({ breakdowns: [member('us'), member('india')], figures: [figure(more)] }),
  ).map(({ row, column, fault }) => [row, column, fault]);

describe('checkLinks', () => {
  it.each([
    [{ period: '2025M07C' }],
    [{ period: '@2025M08' }],
    [{ breakdown: ['us', 'india'] }],
    [{ reference: '410000' }],
    [{ reference: '410000/trade' }],
    [{ reference: '410000/trade/us+india' }],
  ])('takes %j', (more) => {
    expect(problemsOf(more)).toEqual([]);
  });

  it.each([
    [{ period: '2025H3' }, 'period', { code: 'period', value: '2025H3', canonical: '' }],
    [{ period: '2025M06C' }, 'period', { code: 'period', value: '2025M06C', canonical: '2025H1' }],
    [
      { breakdown: ['us', 'uk'] },
      'breakdown',
      { code: 'unknown-id', id: 'uk', file: 'breakdowns.csv' },
    ],
    [
      { reference: '420000' },
      'reference',
      { code: 'unknown-id', id: '420000', file: 'places.csv' },
    ],
    [
      { reference: '410000/gdp' },
      'reference',
      { code: 'unknown-id', id: 'gdp', file: 'indicators.csv' },
    ],
    [
      { reference: '410000/trade/uk' },
      'reference',
      { code: 'unknown-id', id: 'uk', file: 'breakdowns.csv' },
    ],
  ])('refuses %j', (more, column, fault) => {
    expect(problemsOf(more)).toEqual([[2, column, fault]]);
  });

  it('holds summands of indicators and the default period of sources', () => {
    const content = contentOf({
      indicators: [indicator('trade', { sumOf: ['exports'] })],
      sources: [source('s1', { periodDefault: '2025年' })],
    });
    expect(checkLinks(content)).toMatchObject([
      { file: 'indicators.csv', row: 2, column: 'sum_of', fault: { id: 'exports' } },
      { file: 'sources.csv', row: 2, column: 'period_default', fault: { code: 'period' } },
    ]);
  });
});
