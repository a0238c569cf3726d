import { expect, it } from 'vitest';
import { dropResults } from '../../../src/workbench/univer/dropResults.ts';

it('takes unwanted results out, but for those that empty a cell', () => {
  const unitData = {
    book: { s: { 1: { 0: { v: 1 } }, 2: { 0: { v: 2 }, 1: { v: 3 } }, 3: { 0: null } }, t: {} },
  };
  dropResults({ unitData, unitOtherData: {} }, ({ row, column }) => row > 1 && column === 0);
  expect(unitData).toEqual({
    book: { s: { 1: { 0: { v: 1 } }, 2: { 1: { v: 3 } }, 3: { 0: null } }, t: {} },
  });
});
