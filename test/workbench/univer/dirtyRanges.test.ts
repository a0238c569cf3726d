import { describe, expect, it } from 'vitest';
import { dirtyRanges } from '../../../src/workbench/univer/dirtyRanges.ts';

describe('dirtyRanges', () => {
  it('gathers neighbours of a column, whatever their order, each once', () => {
    const places = [5, 1, 2, 2, 3].map((row) => ({ sheetId: 's', row, column: 4 }));
    expect(dirtyRanges('u', places)).toEqual([
      {
        unitId: 'u',
        sheetId: 's',
        range: { startRow: 1, endRow: 3, startColumn: 4, endColumn: 4 },
      },
      {
        unitId: 'u',
        sheetId: 's',
        range: { startRow: 5, endRow: 5, startColumn: 4, endColumn: 4 },
      },
    ]);
  });

  it('keeps sheets and columns apart', () => {
    const places = [
      { sheetId: 's', row: 0, column: 0 },
      { sheetId: 's', row: 1, column: 1 },
      { sheetId: 't', row: 1, column: 0 },
    ];
    expect(dirtyRanges('u', places)).toHaveLength(3);
  });
});
