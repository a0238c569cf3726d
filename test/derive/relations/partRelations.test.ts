import { describe, expect, it } from 'vitest';
import { relationLines } from '../../support/printedFigures.ts';

const parts = (lines: string): readonly string[] =>
  relationLines(lines).filter((line) => line.startsWith('part'));

const beside = (printed: string): readonly string[] =>
  parts(`
    city 410100    trade - 2025 level 6501.8亿元
    zone ZN-airport trade - 2025 level ${printed}`);

describe('partRelations', () => {
  it.each([
    ['conflict', 'one'],
    ['remarkable', 'two'],
  ])('finds a place that is more than the place around it: %s', (verdict, source) => {
    expect(
      parts(`
        city 410100    trade - 2025 level 6501.8亿元 source=one
        zone ZN-airport trade - 2025 level 7000亿元   source=${source}`),
    ).toEqual([
      `part ${verdict} 7000 [6999.5, 7000.5] : 6501.8 [6501.75, 6501.85] 亿元 (zone, city)`,
    ]);
  });

  it('finds a breakdown that is more than its total, and exports that are more than trade', () => {
    expect(
      parts(`
        total   411000 trade   -       2023H1 level 140.1亿元
        general 411000 trade   general 2023H1 level 141.0亿元
        exports 411000 exports -       2023H1 level 150.0亿元`),
    ).toEqual([
      'part conflict 150 [149.95, 150.05] : 140.1 [140.05, 140.15] 亿元 (exports, total)',
      'part conflict 141 [140.95, 141.05] : 140.1 [140.05, 140.15] 亿元 (general, total)',
    ]);
  });

  it.each([
    ['rounding allows it to be the whole', '6501.8亿元', '6501.9亿元', ''],
    ['it fits', '6501.8亿元', '4935亿元', ''],
    ['it is stated roughly', '6501.8亿元', '7000亿元', 'qualifier=over'],
  ])('finds none where %s', (_why, city, zone, options) => {
    expect(
      parts(`
        city 410100    trade - 2025 level ${city}
        zone ZN-airport trade - 2025 level ${zone} ${options}`),
    ).toEqual([]);
  });

  it('compares amounts, in whatever unit either is printed', () => {
    expect(beside('49350000万元')).toEqual([]);
    expect(beside('70000000万元')).toHaveLength(1);
  });

  it('finds none in rates, which have no parts', () => {
    expect(
      parts(`
        city 410100    cloud-rate - 2025 level 60%
        zone ZN-airport cloud-rate - 2025 level 80%`),
    ).toEqual([]);
  });
});
