import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeDictionary,
  encodeDictionary,
} from '../../../src/dataset/columns/dictionaryColumn.ts';

describe('dictionaryColumn', () => {
  it('holds each distinct value once, lists too', () => {
    expect(encodeDictionary([['exact'], ['about', 'over'], ['exact'], null])).toEqual({
      words: [['exact'], ['about', 'over'], null],
      at: [0, 1, 0, 2],
    });
  });

  it('gives back what was written', () => {
    const values = fc.array(fc.oneof(fc.string(), fc.constant(null), fc.array(fc.string())));
    fc.assert(
      fc.property(values, (column) => {
        const read = decodeDictionary(encodeDictionary(column));
        expect(column.map((_value, row) => read?.at(row))).toEqual(column);
      }),
    );
  });

  it.each([[-1], [1], [0.5], [Number.NaN]])('refuses a row that names no value: %d', (position) => {
    expect(decodeDictionary({ words: ['亿元'], at: [position] })).toBeUndefined();
  });
});
