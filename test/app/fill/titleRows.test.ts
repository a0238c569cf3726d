import { describe, expect, it } from 'vitest';
import { titleAbove, titleRows } from '../../../src/app/fill/titleRows.ts';
import type { ShownValue } from '../../../src/app/ports/selection.ts';

type Rows = readonly (readonly ShownValue[])[];

describe('titleRows', () => {
  it.each<[Rows, number]>([
    [
      [
        ['2025年河南进出口', '', '单位:亿元'],
        ['', '进出口', '同比'],
      ],
      1,
    ],
    [[['进出口'], [''], ['(单位:万元)'], ['注'], ['另']], 3],
    [[['', '2024年', '2025年']], 0],
    [[], 0],
  ])('of %j are %i', (rows, count) => {
    expect(titleRows(rows)).toBe(count);
  });
});

describe('titleAbove', () => {
  it.each<[Rows, string]>([
    [
      [
        ['进出口', '', ''],
        ['', '', '单位:万元'],
      ],
      '进出口\n单位:万元',
    ],
    [
      [
        ['郑州', 6501.8, 5565],
        ['单位:万元', '', ''],
      ],
      '单位:万元',
    ],
    [[['出口'], ['资料来源:大象新闻（2026-02-13）']], '出口'],
    [[['郑州', 6501.8]], ''],
    [[], ''],
  ])('of %j is %j', (rows, text) => {
    expect(titleAbove(rows)).toBe(text);
  });
});
