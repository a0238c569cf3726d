import { describe, expect, it } from 'vitest';
import { baseStep } from '../../src/dataset/baseStep.ts';
import { linesDataset } from '../support/linesEdition.ts';

const levels = `
  before 410000 trade - 2016 level 4714.7亿元 source=a
  level  410000 trade - 2017 level 5232.8亿元 source=b`;

const step = (lines: string, id?: string) => {
  const dataset = linesDataset(lines);
  const later = dataset.figure('level');
  if (later === undefined) throw new Error('no level');
  return baseStep(dataset, later, id === undefined ? undefined : dataset.figure(id));
};

describe('baseStep', () => {
  const revised = `${levels}
  rate   410000 trade - 2017 yoy 10.9% source=b`;

  it.each([undefined, 'level', 'before'])(
    'is where printed growth misses both levels (%s)',
    (id) => {
      const found = step(revised, id);
      expect(found).toMatchObject({ period: '2017', before: '2016' });
      expect(found?.byLevels.low).toBeCloseTo(0.10987, 5);
      expect(found?.impliedBase?.value).toBeCloseTo(4718.485, 3);
    },
  );

  it('does not concern a figure that it does not rest on', () => {
    expect(step(revised, 'rate')).toBeUndefined();
  });

  it('is not where printed growth meets the levels', () => {
    expect(step(`${levels}\n rate 410000 trade - 2017 yoy 11.0% source=b`)).toBeUndefined();
  });

  it('is not where one of two printings of the growth meets', () => {
    const second = 'late 410000 trade - 2017 yoy 11.0% source=c';
    expect(step(`${revised}\n ${second}`)).toBeUndefined();
  });

  it('is not where no growth is printed, or no earlier level', () => {
    expect(step(levels)).toBeUndefined();
    expect(
      step(`
        level 410000 trade - 2017 level 5232.8亿元
        rate  410000 trade - 2017 yoy 10.9%`),
    ).toBeUndefined();
  });

  it('is not where growth is at other prices than the levels', () => {
    expect(
      step(`
        before 410000 gdp - 2022 level 61345.05亿元
        level  410000 gdp - 2023 level 59132.39亿元
        rate   410000 gdp - 2023 yoy 4.1%`),
    ).toBeUndefined();
  });
});
