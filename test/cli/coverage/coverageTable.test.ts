import { describe, expect, it } from 'vitest';
import {
  coverageTable,
  type CoverageCell,
  type IndicatorCoverage,
} from '../../../src/cli/coverage/coverageTable.ts';
import { linesDataset } from '../../support/linesEdition.ts';

const dataset = linesDataset(`
  first   410000 gdp - 2022  level 61345.05亿元 vintage=preliminary
  final   410000 gdp - 2022  level 58220.1亿元  vintage=final
  rounded 410000 gdp - 2022  level 61345亿元
  rate    410000 gdp - 2022  yoy   3.1%
  city    410100 gdp - 2023  level 13617.8亿元
  half    410100 gdp - 2023H1 level 6000亿元
  part    410100 gdp air 2022 level 172.2亿元
  vague   411000 gdp - 2022  level 3000亿元 about
  early   411000 gdp - 2019  level 3000亿元`);

const of = (from: number, to: number) =>
  coverageTable(dataset, { indicators: ['gdp', 'trade', 'unknown'], from, to });

const both = (level: number, growth: number): CoverageCell => ({ level, growth });

const cellsOf = (covered: IndicatorCoverage | undefined, id: string) =>
  covered?.rows.find(({ place }) => place.id === id)?.cells;

describe('coverageTable', () => {
  it('counts vintages of exact totals of whole years, the province before its units', () => {
    const { years, indicators } = of(2022, 2025);
    const [gdp, ...others] = indicators;
    expect(years).toEqual(['2022', '2023']);
    expect(others).toEqual([]);
    expect(gdp?.rows[0]?.place.id).toBe('410000');
    expect(cellsOf(gdp, '410000')).toEqual([both(2, 1), both(0, 0)]);
    expect(cellsOf(gdp, '410100')).toEqual([both(0, 0), both(1, 0)]);
    expect(cellsOf(gdp, '411000')).toEqual([both(1, 0), both(0, 0)]);
  });

  it('keeps to the years that are wanted', () => {
    expect(of(2000, 2021).years).toEqual(['2019']);
    expect(of(1900, 1901)).toEqual({ years: [], indicators: [] });
  });
});
