import { describe, expect, it } from 'vitest';
import { latestSpot, withLatest } from '../../../src/app/fill/latestCells.ts';
import { emptyCell, textCell } from '../../../src/app/insertion/cellContents.ts';
import type { CellContent } from '../../../src/app/ports/block.ts';

const filled: CellContent = { kind: 'number', value: 1 };

describe('latestSpot', () => {
  it('is beside the first row of numbers, one empty column apart', () => {
    expect(latestSpot({ rows: [2, 3], width: 3 })).toEqual({ row: 2, column: 4 });
  });
});

describe('withLatest', () => {
  it('leaves a block alone that names no latest period', () => {
    const block = [[filled]];
    expect(withLatest(block, undefined, 'zh-CN')).toBe(block);
  });

  it('puts the periods below a label, and more rows where there are more of them', () => {
    const block = [
      [emptyCell, emptyCell],
      [emptyCell, filled],
    ];
    const latest = { row: 1, column: 3, periods: [2025, '2025H1'] };
    expect(withLatest(block, latest, 'en-US')).toEqual([
      [emptyCell, emptyCell, emptyCell, textCell('"Latest" is')],
      [emptyCell, filled, emptyCell, { kind: 'number', value: 2025 }],
      [emptyCell, emptyCell, emptyCell, textCell('2025H1')],
    ]);
  });
});
