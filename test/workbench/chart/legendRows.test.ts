import { describe, expect, it } from 'vitest';
import { legendRows } from '../../../src/workbench/chart/legendRows.ts';

const shown = (names: readonly string[], width: number): unknown =>
  legendRows(names, width).map((row) => row.map(({ name, left }) => [name, left]));

describe('legendRows', () => {
  it('puts short names beside each other', () => {
    expect(shown(['出口', 'GDP'], 300)).toEqual([
      [
        ['出口', 0],
        ['GDP', 45],
      ],
    ]);
  });

  it('begins a row where a name does not fit, and has one for each that is too long alone', () => {
    const long = '河南省进出口'.repeat(8);
    expect(legendRows([long, '2016年起（基数调整）', '2017年起（基数调整）'], 300)).toHaveLength(2);
    expect(legendRows([long, long], 300)).toHaveLength(2);
    expect(legendRows([], 300)).toEqual([]);
  });

  it('keeps the number of each series', () => {
    const rows = legendRows(['甲'.repeat(20), '乙'.repeat(20)], 300);
    expect(rows.flat().map(({ series }) => series)).toEqual([0, 1]);
  });
});
