import { describe, expect, it } from 'vitest';
import { flattenText } from '../../../src/cli/numeral/flattenText.ts';
import { standsAt } from '../../../src/cli/verify/standsAt.ts';

const document = flattenText(
  ['出口总值 122.3', '亿元，增长', '２８．１％，外貿(mào)近七', '成；进口 27.7 亿元'].join('\n'),
  {},
);

describe('standsAt', () => {
  it.each([
    ['across a line end', '122.3亿元', 1],
    ['in other forms of the same characters', '28.1%', 3],
    ['on the line of its digit, not of the words before', '增长28.1%', 3],
    ['on the line of its numeral word', '近七成', 3],
    ['through pinyin in brackets', '外貿近七成', 3],
  ])('finds a figure %s', (_how, printed, line) => {
    expect(standsAt(document, printed, line)).toBe(true);
  });

  it.each([
    ['on another line', '122.3亿元', 2],
    ['that is part of a longer number', '2.3亿元', 1],
    ['that is cut off', '122', 1],
    ['that is not there', '122.4亿元', 1],
    ['without characters', '', 1],
    ['behind the last line', '27.7亿元', 9],
  ])('does not find a figure %s', (_how, printed, line) => {
    expect(standsAt(document, printed, line)).toBe(false);
  });
});
