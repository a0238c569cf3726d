import { expect, it } from 'vitest';
import { emptyCell, textCell } from '../../../src/app/insertion/cellContents.ts';
import { paddedBlock } from '../../../src/app/insertion/paddedBlock.ts';

it('fills every row up to the width, and cuts what is beyond', () => {
  const [a, b, c] = ['a', 'b', 'c'].map(textCell);
  if (a === undefined || b === undefined || c === undefined) throw new Error('three cells');
  expect(paddedBlock([[a], [], [a, b, c]], 2, emptyCell)).toEqual([
    [a, emptyCell],
    [emptyCell, emptyCell],
    [a, b],
  ]);
});
