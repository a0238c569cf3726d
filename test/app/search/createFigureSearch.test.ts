import { describe, expect, it } from 'vitest';
import { createFigureSearch } from '../../../src/app/search/createFigureSearch.ts';
import type { SearchFilters, SearchSort } from '../../../src/app/search/searchResult.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

const { search } = createFigureSearch(sampleDataset, 'zh-CN');

const ids = (
  text: string,
  filters: SearchFilters = {},
  sort: SearchSort = 'relevance',
): readonly string[] => search(text, filters, sort).figures.map(({ id }) => id);

const first: readonly (readonly [text: string, id: string])[] = [
  ['jy 2025 进出口', 'jy-1'],
  ['济源进出口', 'jy-1'],
  ['濟源進出口', 'jy-1'],
  ['2025济源外贸', 'jy-1'],
  ['jiyuan foreign trade', 'jy-1'],
  ['foreign trade JIYUAN 2025', 'jy-1'],
  ['jyjck', 'jy-1'],
  ['419001', 'jy-1'],
  ['济', 'jy-1'],
  ['What is the trade of Jiyuan?', 'jy-1'],
  ['济源的进出口是多少', 'jy-1'],
  ['xuchang exports h1', 'xc-3'],
  ['许昌出口2023年上半年', 'xc-3'],
  ['2023年1—6月许昌出口', 'xc-3'],
  ['许昌 出口 1H23', 'xc-3'],
  ['许昌 出口 H1 2023', 'xc-3'],
  ['Xuchang exports first half of 2023', 'xc-3'],
  ['许\u200B昌 出口 23年1-6月', 'xc-3'],
  ['许昌出口 上半年', 'xc-3'],
  ['郑州外贸增速', 'zz-6'],
  ['zhengzhou trade yoy 2025H1', 'zz-6'],
  ['河南省许昌市一般贸易占比', 'xc-6'],
  ['许昌 国企', 'xc-7'],
  ['焦作 GDP', 'jz-3'],
  ['latest 郑州 进出口', 'zz-1'],
  ['隐含基数', 'c-base'],
  ['乘势起飞 同比', 'zz-6'],
];

const byNumber: readonly (readonly [text: string, ids: readonly string[]])[] = [
  ['223.4', ['jy-3']],
  ['223.40', ['jy-3']],
  ['6501.8', ['zz-1']],
  ['6,501.8', ['zz-1']],
  ['6501', ['zz-1']],
  ['0.527万亿', ['jy-1']],
  ['0.527万亿元', ['jy-1']],
  ['5277000 万元', ['jy-1']],
  ['5277000', ['jy-1']],
  ['527.7亿', ['jy-1']],
  ['52.77 billion yuan', ['jy-1']],
  ['274.68 billion yuan', ['zz-4']],
  ['7683万元', ['xc-7']],
  ['38.7%', ['zz-6']],
  ['38.7', ['zz-6']],
  ['0.387', ['zz-6']],
  ['许昌 23.4%', ['xc-2']],
  ['223.4 美元', []],
];

describe('search', () => {
  it.each(first)('finds for "%s" first of all %s', (text, id) => {
    expect(ids(text)[0]).toBe(id);
  });

  it.each(byNumber)('finds figures of the value %s', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  it('widens by names of one kind and narrows by another kind', () => {
    expect(new Set(ids('济源 洛阳 进出口位次'))).toEqual(new Set(['jy-2', 'ly-1']));
  });

  it.each(['imports', 'import', 'Xuchang imports 2023H1', 'imports Xuchang'])(
    'finds for "%s" imports alone, not what is called imports and exports',
    (text) => {
      const { figures } = search(text);
      expect(new Set(figures.map(({ indicator }) => indicator))).toEqual(new Set(['imports']));
    },
  );

  it.each(['exports', 'export', '出口'])('finds for "%s" exports alone', (text) => {
    const { figures } = search(text);
    expect(new Set(figures.map(({ indicator }) => indicator))).toEqual(new Set(['exports']));
  });

  it.each(['imports', 'exports'])('puts no total for %s that are not there', (flow) => {
    const result = search(`Zhengzhou ${flow} 2025`);
    expect(result.total).toBe(0);
    expect(result.nearby.map(({ query }) => query)).toContain('Zhengzhou 进出口 2025');
  });

  it('reads 差额 as a gap and as a trade balance', () => {
    expect(search('差额').understood[0]?.meanings.map(({ id }) => id)).toContain('gap');
    expect(ids('济源差额')).toEqual(['jy-3']);
  });

  it('answers everything for an empty box, the latest first', () => {
    const result = search('');
    expect(result.total).toBe(sampleDataset.figures.length);
    expect(result.figures[0]?.period).toBe('2025');
  });

  it('sorts by period, or by value within what is counted', () => {
    const periods = search('许昌', {}, 'period').figures.map(({ period }) => period);
    expect(periods.indexOf('2022')).toBe(periods.length - 1);
    const values = search('许昌 2023H1 总量', {}, 'value').figures.map(({ value }) => value);
    expect(values).toEqual(values.toSorted((left, right) => right - left));
  });

  it('answers a first slice and reaches the rest', () => {
    const result = search('', {}, 'relevance', 3);
    expect(result.figures).toHaveLength(3);
    expect(result.at(2)).toBe(result.figures[2]);
    expect(result.at(result.total - 1)).toBeDefined();
    expect(result.at(result.total)).toBeUndefined();
  });

  it('narrows by chips and counts each kind under the other chips', () => {
    const { total, facets } = search('进出口', { places: ['419001'], periods: ['2025'] });
    expect(total).toBe(5);
    expect(facets.places).toContainEqual({
      id: '419001',
      label: '济源市',
      count: 5,
      selected: true,
    });
    expect(facets.places.map(({ id }) => id)).toContain('410100');
    expect(facets.places.map(({ id }) => id)).not.toContain('410800');
    expect(facets.periods).toEqual([{ id: '2025', label: '2025年', count: 5, selected: true }]);
    expect(facets.statuses).toEqual([
      { id: 'published', label: '公布', count: 5, selected: false },
    ]);
  });

  it('tells how the text was read', () => {
    expect(search('济源 进出口').understood).toEqual([
      { text: '济源', meanings: [{ kind: 'place', id: '419001', label: '济源市' }] },
      { text: '进出口', meanings: [{ kind: 'indicator', id: 'trade', label: '进出口' }] },
    ]);
  });
});

describe('search that finds nothing', () => {
  it('knows what there are no figures of', () => {
    const { understood } = search('港区');
    expect(understood).toEqual([
      { text: '港区', meanings: [{ kind: 'place', id: 'ZN-airport', label: '郑州航空港区' }] },
    ]);
  });

  it('proposes the nearest periods first', () => {
    const { nearby: proposals } = search('郑州 进出口 2023');
    expect(proposals[0]?.query).toBe('郑州 进出口 2024H1');
  });

  const nearby: readonly (readonly [text: string, query: string])[] = [
    ['济原进出口', '济源市 进出口'],
    ['jiyaun 进出口', '济源市 进出口'],
    ['济源 进出口 2023', '济源 进出口 2025'],
    ['成都进出口', '进出口'],
    ['洛阳 出口', '洛阳 进出口'],
  ];

  it.each(nearby)('proposes for "%s" what exists: %s', (text, query) => {
    const result = search(text);
    expect(result.total).toBe(0);
    expect(result.nearby.map((proposal) => proposal.query)).toContain(query);
    for (const proposal of result.nearby) expect(search(proposal.query).total).toBe(proposal.count);
  });

  it('proposes to give up the chips that exclude everything', () => {
    const { nearby: proposals } = search('济源', { statuses: ['computed'] });
    expect(proposals).toEqual([
      { kind: 'clear-filters', text: '', label: '济源', query: '济源', count: 6 },
    ]);
  });

  it('says nothing where nothing is near', () => {
    expect(search('qqqqqq').nearby).toEqual([]);
  });
});
