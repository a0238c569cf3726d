import { describe, expect, it } from 'vitest';
import { createDataset } from '../../src/dataset/dataset.ts';
import { explainMissing } from '../../src/dataset/explainMissing.ts';
import { query } from '../support/query.ts';
import { sampleDataset as dataset, sampleEdition } from '../support/sampleEdition.ts';

const why = (given: Parameters<typeof query>[0]) => explainMissing(dataset, query(given));

describe('explainMissing', () => {
  it.each([
    [{ code: '2023' }, { code: 'no-figure', periods: ['2025'], measures: [] }],
    [
      { place: '410800', indicator: 'gdp', code: '2025H1' },
      { code: 'no-figure', periods: [], measures: ['yoy', 'yoy-rank'] },
    ],
    [
      { place: '410100', code: '2025M06' },
      { code: 'no-figure', cumulative: '2025H1' },
    ],
    [
      { place: '410100', code: '2025M01' },
      { code: 'no-figure', periods: ['2024', '2025H1', '2025H2', '2025'] },
    ],
    [
      { place: '410100', code: '2024H1' },
      { code: 'implied-base-only', value: 1980.389, low: 1979.6, high: 1981.1 },
    ],
    [
      { place: '410300', basis: 'published' },
      { code: 'computed-only', question: { period: '2025' } },
    ],
    [
      { place: '410800', indicator: 'gdp', code: '2024H1' },
      {
        code: 'real-growth',
        rate: 0.063,
        growth: 'real',
        question: { indicator: { nameZh: 'GDP' } },
      },
    ],
    // Nominal growth leads back, so that nothing is in the way but that nobody computed it.
    [{ place: '410800', code: '2024H1' }, { code: 'no-figure' }],
    // A rank of another universe is not offered as one that is there.
    [
      { place: '410100', measure: 'rank' },
      { code: 'no-figure', periods: [] },
    ],
  ] as const)('%j: %j', (given, issue) => {
    expect(why(given)).toMatchObject(issue);
  });

  it('names a base of zero', () => {
    const [first, ...others] = sampleEdition.observations;
    if (first === undefined) throw new Error('no sample');
    const zero = createDataset({
      ...sampleEdition,
      observations: [first, { ...first, id: 'zero', period: '2024', value: 0 }, ...others],
    });
    expect(explainMissing(zero, query({ measure: 'yoy' })).code).toBe('zero-base');
  });

  it('looks for no level of the year before where there is no growth, as of prices', () => {
    const indicators = sampleEdition.indicators.map((indicator) =>
      indicator.id === 'gdp' ? { ...indicator, growth: 'none' as const } : indicator,
    );
    const prices = createDataset({ ...sampleEdition, indicators });
    const asked = query({ place: '410800', indicator: 'gdp', code: '2024H1' });
    expect(explainMissing(prices, asked).code).toBe('no-figure');
  });

  it('says of which period the latest would have been', () => {
    const latest = { kind: 'latest', of: 'any', years: -1 } as const;
    expect(why({ period: latest })).toMatchObject({ question: { period: '2024' } });
  });

  it('shows the periods and measures that the same question would answer, none in another currency', () => {
    const [first] = sampleEdition.observations;
    if (first === undefined) throw new Error('no sample');
    const printed = (id: string, given: Partial<typeof first>): typeof first => ({
      ...first,
      ...given,
      id,
    });
    const mixed = createDataset({
      ...sampleEdition,
      computed: [],
      observations: [
        printed('yuan', { period: '2015' }),
        printed('dollars', { period: '2017', unit: '亿美元' }),
        printed('rate', { period: '2019', measure: 'yoy', unit: '%' }),
        printed('increase', { period: '2019', measure: 'increase', unit: '亿美元' }),
      ],
    });
    const missing = (unit?: string) =>
      explainMissing(mixed, query({ code: '2019', ...(unit === undefined ? {} : { unit }) }));
    expect(missing('万元')).toMatchObject({ periods: ['2015'], measures: ['yoy'] });
    expect(missing('亿美元')).toMatchObject({ periods: ['2017'], measures: ['yoy'] });
    expect(missing()).toMatchObject({ periods: ['2015', '2017'], measures: ['yoy', 'increase'] });
  });

  it('shows of very many periods those of the asked frequency', () => {
    const [first] = sampleEdition.observations;
    if (first === undefined) throw new Error('no sample');
    const codes = [
      '2015',
      '2016',
      ...Array.from({ length: 9 }, (_, index) => `2020M0${index + 1}`),
    ];
    const printOf = (code: string): typeof first => ({ ...first, id: code, period: code });
    const observations = codes.map(printOf);
    const long = createDataset({ ...sampleEdition, observations, computed: [] });
    expect(explainMissing(long, query({ code: '2018' }))).toMatchObject({
      periods: ['2015', '2016'],
    });
  });
});
