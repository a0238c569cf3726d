import { describe, expect, it } from 'vitest';
import {
  isBalanceWord,
  measureNames,
  measureOf,
  measures,
  rankMeasures,
  ratioMeasures,
} from '../../src/domain/measure.ts';

describe('isBalanceWord', () => {
  it.each([
    ['差额', true],
    [' 差 额', true],
    ['差距', false],
    ['贸易差额', false],
  ])('%s: %s', (text, is) => {
    expect(isBalanceWord(text)).toBe(is);
    if (is) expect(measureOf(text)).toBeUndefined();
  });
});

describe('measureOf', () => {
  it.each([
    ['level', 'level'],
    ['总额', 'level'],
    ['总值', 'level'],
    ['YoY', 'yoy'],
    ['同比', 'yoy'],
    ['增速', 'yoy'],
    ['比上年增长', 'yoy'],
    ['环比', 'pop'],
    ['占比', 'share'],
    ['比重', 'share'],
    ['位次', 'rank'],
    ['增速位次', 'yoy-rank'],
    ['YoY rank', 'yoy-rank'],
    ['净增', 'increase'],
    ['增量', 'increase'],
    ['贡献率', 'increase-share'],
    ['拉动', 'pull'],
    ['差距', 'gap'],
    ['领先', 'gap'],
    ['完成率', 'completion'],
    ['率', undefined],
    ['', undefined],
  ])('of %j is %s', (text, measure) => {
    expect(measureOf(text)).toBe(measure);
  });

  it('reads every measure by its id and by its names in both languages', () => {
    for (const measure of measures) {
      const names = [measure, ...Object.values(measureNames[measure])];
      expect(names.map(measureOf)).toEqual(names.map(() => measure));
    }
  });

  it('has no measure that is both a rank and a ratio', () => {
    expect(rankMeasures.filter((measure) => ratioMeasures.includes(measure))).toEqual([]);
  });
});
