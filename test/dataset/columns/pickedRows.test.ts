import { describe, expect, it } from 'vitest';
import { columnOf } from '../../../src/dataset/columns/columnOf.ts';
import { pickedRows } from '../../../src/dataset/columns/pickedRows.ts';

const rows = [
  { id: 'F1', unit: '亿元' },
  { id: 'F2', unit: '%' },
  { id: 'F3', unit: '亿元' },
];

describe('pickedRows', () => {
  const picked = pickedRows(rows, (row) => row !== 1);

  it('has the picked ones in their order', () => {
    expect([...picked]).toEqual([rows[0], rows[2]]);
    expect([picked.length, picked.at(1), picked.at(2)]).toEqual([2, rows[2], undefined]);
  });

  it('tells members of these alone', () => {
    expect(columnOf(picked, 'id').at(1)).toBe('F3');
    expect(columnOf(picked, 'unit').dictionary()).toEqual({ words: ['亿元'], codes: [0, 0] });
  });
});
