import { describe, expect, it } from 'vitest';
import { tableOutcome } from '../../support/tableOutcome.ts';

/** Rows that are refused, by their cells. */
const refused = (...labels: readonly string[]): readonly string[] =>
  tableOutcome(
    ['T:2021年河南省', '指标 | 数值', ...labels.map((label) => `${label} |`)].join('\n'),
  ).filter((line) => /^[AB]\d+ \S+$/u.test(line) && !line.startsWith('B'));

describe('a line of its own in a list of names', () => {
  it.each([
    [
      'growth at the top',
      ['比上年增长（%）', '进出口', '出口'],
      ['A2 nothing-before', 'A3 under', 'A4 under'],
    ],
    ['a currency', ['（亿美元）', '进出口', '出口'], ['A2 nothing-before', 'A3 under', 'A4 under']],
    [
      'another scale',
      ['总量（万元）', '进出口', '出口'],
      ['A2 nothing-before', 'A3 under', 'A4 under'],
    ],
    [
      'what is not understood',
      ['构成（%）', '进出口', '出口'],
      ['A2 unknown', 'A3 under', 'A4 under'],
    ],
    [
      'growth between the same names',
      ['进出口', '出口', '增速（%）', '进出口', '进口'],
      ['A4 nothing-before', 'A5 under', 'A6 under'],
    ],
    [
      'what is not understood between the same names',
      ['进出口', '出口', '增速城镇（%）', '进出口', '进口'],
      ['A4 unknown', 'A5 under', 'A6 under'],
    ],
  ])('is heard of all below it: %s', (_name, labels, problems) => {
    expect(refused(...labels)).toEqual(problems);
  });

  it.each([
    ['levels', ['绝对数（亿元）', '进出口', '出口'], ['A2 nothing-before']],
    ['a measure of each name', ['进出口', '增速（%）', '出口', '增速（%）'], []],
    [
      'a measure of each name, also where names repeat',
      ['进口', '增速（%）', '进出口', '增速（%）', '进出口总值', '增速（%）'],
      ['A6 again', 'A7 nothing-before'],
    ],
    ['a name that is not understood', ['恩格尔系数', '进出口', '出口'], ['A2 unknown']],
  ])('changes nothing below %s', (_name, labels, problems) => {
    expect(refused(...labels)).toEqual(problems);
  });

  it('leaves what one of them says said: nothing of it is filled further down', () => {
    expect(refused('服务贸易', '出口', 'GDP', '其中：出口')).toEqual([
      'A2 unknown',
      'A3 under',
      'A5 again',
    ]);
  });
});
