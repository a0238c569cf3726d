import { describe, expect, it } from 'vitest';
import { callArguments } from '../../src/excel/callArguments.ts';

describe('callArguments', () => {
  it.each([
    ['what comes as it is', ['济源', 2025, true], ['济源', 2025, true]],
    ['an omitted argument', ['济源', null, undefined], ['济源', null, null]],
    ['fewer than there are', ['济源'], ['济源']],
    ['what comes behind them', ['a', 1, 'x', { address: 'A1' }], ['a', 1, 'x']],
    [
      'a range, its rows in order',
      [
        [
          ['郑州', null],
          ['济源', 2025],
        ],
      ],
      [
        [
          ['郑州', null],
          ['济源', 2025],
        ],
      ],
    ],
    ['a row that is none', [['a', 'b']], [[['a'], ['b']]]],
    ['an empty range', [[[]]], [[[]]]],
    ['an error, whose code nothing is called', [{ code: '#N/A', message: 'x' }], ['#N/A']],
    ['an error in a range', [[[{ code: '#REF!' }]]], [[['#REF!']]]],
    ['a data type without a code', [{ type: 'Entity' }], [null]],
  ])('%s', (_name, given, expected) => {
    expect(callArguments(given, 3)).toEqual(expected);
  });

  it('takes no more than the function has', () => {
    expect(callArguments([1, 2, 3], 0)).toEqual([]);
  });
});
