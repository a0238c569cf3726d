import { expect, it } from 'vitest';
import { columnFrom } from '../../../src/dataset/columns/columnFrom.ts';

it('tells each row by itself, and each distinct value once', () => {
  const units = ['亿元', '%', '亿元'];
  const column = columnFrom(3, (row) => units[row]);
  expect([0, 1, 2].map(column.at)).toEqual(units);
  expect(column.dictionary()).toEqual({ words: ['亿元', '%'], codes: [0, 1, 0] });
});
