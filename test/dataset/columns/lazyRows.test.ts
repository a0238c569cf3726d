import { describe, expect, it } from 'vitest';
import { columnFrom } from '../../../src/dataset/columns/columnFrom.ts';
import { lazyRows } from '../../../src/dataset/columns/lazyRows.ts';

const id = columnFrom(3, (row) => `F${row}`);
const made: number[] = [];
const make = (row: number): { readonly id: string } => {
  made.push(row);
  return { id: id.at(row) };
};
const rows = lazyRows(3, make, () => id);
const all = [{ id: 'F0' }, { id: 'F1' }, { id: 'F2' }];

describe('lazyRows', () => {
  it('makes an item when it is asked for, and no other', () => {
    expect(rows.at(1)).toEqual({ id: 'F1' });
    expect([rows.at(-1), rows.at(3)]).toEqual([undefined, undefined]);
    expect(rows.column?.('id').at(2)).toBe('F2');
    expect(made).toEqual([1]);
  });

  it('is walked, mapped, filtered and written as a list is', () => {
    expect([...rows]).toEqual(all);
    expect(JSON.stringify(rows)).toBe(JSON.stringify(all));
    expect(rows.map((item, row) => [row, item])).toEqual(all.map((item, row) => [row, item]));
    expect(rows.filter((item, row) => row > 0 && item.id !== 'F2')).toEqual([{ id: 'F1' }]);
  });
});
