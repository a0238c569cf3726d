import { describe, expect, it } from 'vitest';
import { gapErrors, gapReasons } from '../../../src/pane/fill/gapReasons.ts';
import { recognise } from '../../support/recognised.ts';

const table = recognise([
  ['进出口', 2019, 2024, 2025],
  ['济源', '', '', ''],
  ['郑州', '', '', ''],
]);

describe('gapReasons', () => {
  it('says each reason once, with the error that the cell will show', () => {
    const reasons = gapReasons(table);
    expect(reasons).toContain('#N/A 济源进出口无2024年数据；已有：2025年。');
    expect(new Set(reasons).size).toBe(reasons.length);
  });

  it('says no more than four', () => {
    const many = recognise([
      ['进出口', ...Array.from({ length: 9 }, (_year, at) => 1990 + at), 2025],
      ['济源', ...Array.from({ length: 10 }, () => '')],
    ]);
    expect(many.gaps).toBe(9);
    expect(gapReasons(many)).toHaveLength(4);
  });

  it('says nothing where every cell has a figure', () => {
    const whole = recognise([
      ['进出口', 2025],
      ['济源', ''],
    ]);
    expect(gapReasons(whole)).toEqual([]);
    expect(gapErrors(whole, 'zh-CN')).toBe('');
  });
});

describe('gapErrors', () => {
  it('names the errors in one phrase', () => {
    expect(gapErrors(table, 'en-US')).toBe('#N/A');
  });
});
