import { describe, expect, it } from 'vitest';
import { everyPeriod } from '../../../src/app/atlas/everyPeriod.ts';

const period = (code: string) => ({ code, label: code, count: 5 });

describe('everyPeriod', () => {
  it('keeps a step for a year in which nothing is known', () => {
    const shape = { shape: 'H1', label: '', periods: [period('2020H1'), period('2023H1')] };
    expect(everyPeriod(shape, 'zh-CN').map(({ code, count }) => [code, count])).toEqual([
      ['2020H1', 5],
      ['2021H1', 0],
      ['2022H1', 0],
      ['2023H1', 5],
    ]);
    expect(everyPeriod(shape, 'zh-CN')[1]?.label).toBe('2021年1–6月');
  });

  it('leaves states as they are', () => {
    const shape = { shape: '@', label: '', periods: [period('@2010M11'), period('@2020M11')] };
    expect(everyPeriod(shape, 'zh-CN')).toBe(shape.periods);
  });
});
