import { describe, expect, it } from 'vitest';
import { deriveContext } from '../../src/derive/deriveContext.ts';
import { printedQuantity, seriesUnit } from '../../src/derive/printedQuantity.ts';
import { printedSeries } from '../../src/derive/printedSeries.ts';
import { deriveInput, printedFigures } from '../support/printedFigures.ts';

function read(lines: string): readonly (readonly [string, string, string, string])[] {
  const input = deriveInput(printedFigures(lines));
  const context = deriveContext(input);
  const seriesOf = printedSeries(input, context);
  return input.observations.map((observation) => {
    const series = seriesOf(observation);
    if (series === undefined) return ['', '', '', ''];
    const { value, low, high } = printedQuantity(observation, series, context);
    const interval = `${value} ${low} ${high} ${seriesUnit(series, context)}`;
    return [series.reference, series.terms, series.base, interval];
  });
}

describe('printedSeries', () => {
  it.each([
    ['411000 trade us 2023H1 level 7683万元', ['', '', '', '0.7683 0.76825 0.76835 亿元']],
    ['410100 trade - 2025H1 level 274.68billion_yuan', ['', '', '', '2746.8 2746.75 2746.85 亿元']],
    ['411000 trade us 2023H1 share 51.2%', ['411000/trade/', '', '', '0.512 0.5115 0.5125 1']],
    ['411000 trade air+us 2023H1 share 5%', ['411000/trade/air', '', '', '0.05 0.045 0.055 1']],
    ['ZN-etdz gdp - 2022 share 10% of=410100/gdp', ['410100/gdp/', '', '', '0.1 0.095 0.105 1']],
    ['411000 trade other 2023H1 yoy 1.2倍', ['', '', '', '1.2 1.15 1.25 1']],
    ['411000 trade - 2023H1 yoy -24.2%', ['', '', '', '-0.242 -0.2425 -0.2415 1']],
    ['410100 trade - 2017 level 596.3亿美元', ['', '', '美元', '596.3 596.25 596.35 亿美元']],
    ['ZN-etdz fdi - 2022 level 2653万美元', ['', '', '', '0.2653 0.26525 0.26535 亿美元']],
    ['411000 trade - 2023H1 rank 3位 of=410000 half=0', ['410000/trade/', '', '', '3 3 3 位']],
    ['411000 unknown - 2023H1 level 3亿元', ['', '', '', '']],
    ['411000 trade - soon level 3亿元', ['', '', '', '']],
  ])('reads %s', (line, expected) => {
    expect(read(`a ${line}`)).toEqual([expected]);
  });

  it('gives a rate with terms the currency of the levels with these terms, and no other', () => {
    const bases = read(`
      level 410100 trade - 2017 level 596.3亿美元 terms=美元计
      with  410100 trade - 2017 yoy   8.4%        terms=美元计
      other 410100 trade - 2018 yoy   8.4%        terms=美元计
      plain 410100 trade - 2017 yoy   8.4%`).map(([, , base]) => base);
    expect(bases).toEqual(['美元', '美元', '', '']);
  });

  it('brings another currency to the largest unit in which it is printed', () => {
    const quantities = read(`
      a 410100 trade   - 2017 level 596.3亿美元
      b 410100 exports - 2017 level 7500万美元`).map(([, , , quantity]) => quantity);
    expect(quantities).toEqual(['596.3 596.25 596.35 亿美元', '0.75 0.74995 0.75005 亿美元']);
  });
});
