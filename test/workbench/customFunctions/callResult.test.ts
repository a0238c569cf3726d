import { describe, expect, it } from 'vitest';
import {
  decodeResultValue,
  failedCall,
} from '../../../src/workbench/customFunctions/callResult.ts';

describe('decodeResultValue', () => {
  it.each([
    [527.7, 527.7],
    ['2025', '2025'],
    [false, false],
    [null, 0],
    [undefined, 0],
    [{ type: 'Double', basicValue: 1.5 }, 1.5],
    [
      { type: 'FormattedNumber', basicValue: 1.5, numberFormat: '0.0' },
      { number: 1.5, numberFormat: '0.0' },
    ],
    [
      { type: 'Entity', text: 'x', basicValue: '#VALUE!' },
      { error: '#VALUE!', message: null, text: 'x' },
    ],
    [
      { type: 'WebImage', address: 'https://example.cn/x.png' },
      { error: '#VALUE!', message: null },
    ],
    [[], { error: '#VALUE!', message: null }],
    [[[]], { error: '#VALUE!', message: null }],
  ])('%j is %j', (data, result) => {
    expect(decodeResultValue(data)).toEqual(result);
  });

  it('keeps an error inside a matrix, with its message', () => {
    const error = { type: 'Error', basicValue: '#N/A', errorType: 'NotAvailable', message: '没有' };
    expect(decodeResultValue([[1, error]])).toEqual([[1, { error: '#N/A', message: '没有' }]]);
  });

  it('fills short rows, as a range has a shape', () => {
    expect(decodeResultValue([[1, 2], [3]])).toEqual([
      [1, 2],
      [3, { error: '#N/A', message: null }],
    ]);
  });
});

describe('failedCall', () => {
  it.each([
    [1, 'why', { error: '#N/A', message: 'why' }],
    [7, 'why', { error: '#VALUE!', message: 'why' }],
    [5, 'why', { error: '#DIV/0!', message: null }],
    [6, 'Infinity', { error: '#NUM!', message: null }],
    [1, '', { error: '#N/A', message: null }],
    [undefined, undefined, { error: '#VALUE!', message: null }],
  ])('code %j with %j', (code, message, expected) => {
    expect(failedCall(code, message)).toEqual(expected);
  });
});
