import { describe, expect, it } from 'vitest';
import { periodCell } from '../../src/formulas/periodCell.ts';

describe('periodCell', () => {
  it.each([
    ['2025', 2025],
    ['2025H1', '2025H1'],
    ['@2025', '@2025'],
  ])('of %s is %j', (code, cell) => {
    expect(periodCell(code)).toBe(cell);
  });
});
