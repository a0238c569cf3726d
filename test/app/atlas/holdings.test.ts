import { describe, expect, it } from 'vitest';
import { holdings } from '../../../src/app/atlas/holdings.ts';
import { createFigureSearch } from '../../../src/app/search/createFigureSearch.ts';
import { cpuTime } from '../../support/cpuTime.ts';
import { firstDataset } from '../../support/firstEdition.ts';
import { mapDataset, syntheticMap } from '../../support/mapDataset.ts';

describe('holdings', () => {
  const held = holdings(firstDataset, 'zh-CN');

  it('counts as the list of everything counts', () => {
    const { total } = createFigureSearch(firstDataset, 'zh-CN').search('');
    expect(held.counts.total).toBe(total);
    expect(held.counts.published + held.counts.computed).toBe(total);
    expect(held.counts.printings).toBe(firstDataset.edition.observations.length);
    expect(held.groups.reduce((sum, group) => sum + group.total, 0)).toBe(total);
  });

  it('keeps a column for every year between the first and the last', () => {
    const { years } = held;
    expect(years.length).toBe((years.at(-1) ?? 0) - (years[0] ?? 0) + 1);
    for (const { byYear, rows } of held.groups) {
      expect(byYear.length).toBe(years.length);
      expect(rows.every((row) => row.byYear.length === years.length)).toBe(true);
    }
  });

  it('counts what there is of one place', () => {
    const jiyuan = holdings(mapDataset, 'zh-CN', '419001');
    expect(jiyuan.years).toEqual([2025, 2026]);
    expect(jiyuan.groups[0]?.rows.map(({ name, byYear }) => [name, byYear])).toEqual([
      ['进出口', [5, 0]],
      ['常住人口', [0, 1]],
    ]);
  });

  it('is empty of a place without figures', () => {
    expect(holdings(mapDataset, 'zh-CN', 'CN')).toMatchObject({ years: [], groups: [] });
  });

  it('is counted quickly over 25,000 figures', () => {
    const large = syntheticMap(25_000);
    expect(cpuTime(() => holdings(large, 'zh-CN'))).toBeLessThan(50);
  });
});
