import { describe, expect, it } from 'vitest';
import { sparkline } from '../../../src/app/atlas/sparkline.ts';
import type { Figure } from '../../../src/domain/figure.ts';
import { firstDataset } from '../../support/firstEdition.ts';

function henan(period: string): Figure {
  const found = firstDataset.figures.find(
    (figure) =>
      figure.place === '410000' &&
      figure.indicator === 'trade' &&
      figure.period === period &&
      figure.measure === 'level',
  );
  if (found === undefined) throw new Error(period);
  return found;
}

describe('sparkline', () => {
  it('keeps the place of a year that is missing', () => {
    const points = sparkline(firstDataset, henan('2025'));
    expect(points[0]?.year).toBe(2015);
    expect(points.at(-1)).toMatchObject({ year: 2025, isCurrent: true });
    expect(points.length).toBe(11);
    const missing = points.flatMap((point, at) => (point === undefined ? [2015 + at] : []));
    for (const year of missing) {
      const figure = firstDataset.cell(`410000|trade||level|${year}`);
      expect(figure?.published ?? []).toEqual([]);
    }
    expect(missing.length).toBeLessThan(6);
  });

  it('compares only the same months', () => {
    const years = sparkline(firstDataset, henan('2023H1'));
    expect(years.every((point) => point === undefined || point.value < 5000)).toBe(true);
  });

  it('is empty where there is no other year', () => {
    const alone = firstDataset.figures.find(({ indicator }) => indicator === 'robots');
    expect(alone === undefined ? [] : sparkline(firstDataset, alone)).toEqual([]);
  });
});
