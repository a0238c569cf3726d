import { describe, expect, it } from 'vitest';
import { rowsAbove } from '../../../src/app/fill/rowsAbove.ts';

const block = { sheet: '表', column: 1, values: [['', 2025]] };

describe('rowsAbove', () => {
  it('reaches from the left edge to a unit beyond the right one', () => {
    expect(rowsAbove({ ...block, row: 2 })).toEqual({ sheet: '表', address: 'A1:E2' });
    expect(rowsAbove({ ...block, row: 9 })).toEqual({ sheet: '表', address: 'A4:E9' });
  });

  it('is nothing at the top of the sheet', () => {
    expect(rowsAbove({ ...block, row: 0 })).toBeUndefined();
  });
});
