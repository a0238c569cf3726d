import { describe, expect, it } from 'vitest';
import { parseArgument } from '../../../src/cli/call/parseArgument.ts';

describe('parseArgument', () => {
  it.each([
    ['2025', 2025],
    ['-1', -1],
    ['1.5', 1.5],
    ['2e3', 2000],
    ['-', null],
    ['', null],
    ['2025H1', '2025H1'],
    ['1H25', '1H25'],
    ['2025-06', '2025-06'],
    ['latest-1Y', 'latest-1Y'],
    ['济源', '济源'],
    ['Henan Dexi Chemical Co., Ltd.', 'Henan Dexi Chemical Co., Ltd.'],
    ['"2025"', '2025'],
  ])('reads %j as the cell %j', (text, value) => {
    expect(parseArgument(text, false)).toBe(value);
  });

  it.each([
    ['2025', 2025],
    ['-', null],
    ['郑州;洛阳', [['郑州'], ['洛阳']]],
    ['2024,2025', [[2024, 2025]]],
    [
      'a,b;c,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a;;b', [['a'], [null], ['b']]],
    ['"Co., Ltd.";b', [['Co., Ltd.'], ['b']]],
    ['"Co., Ltd."', 'Co., Ltd.'],
  ])('reads %j as the range %j', (text, value) => {
    expect(parseArgument(text, true)).toEqual(value);
  });
});
