import { describe, expect, it } from 'vitest';
import type { AnsweredCell } from '../../../src/app/insertion/answeredBlock.ts';
import { fittedWidths } from '../../../src/app/insertion/fittedWidths.ts';

const text = (shown: string): AnsweredCell => ({ text: shown, isNumber: false, reason: '' });
const number = (shown: string): AnsweredCell => ({ text: shown, isNumber: true, reason: '' });

describe(fittedWidths, () => {
  it('has room for the longest number of each column with the mark behind it', () => {
    const rows = [
      [text('地区'), text('2025')],
      [text('济源'), number('143.6917 测算')],
      [text('郑州'), number('6,501.8')],
    ];
    expect(fittedWidths(rows)).toEqual([6, 15]);
  });

  it('is not made broad by a title, and asks nothing of an empty column', () => {
    const title = '河南省2025年一般公共预算收入同比增长';
    expect(fittedWidths([[text(title), text('')]])).toEqual([26, 0]);
  });

  it('is empty of nothing', () => {
    expect(fittedWidths([])).toEqual([]);
  });
});
