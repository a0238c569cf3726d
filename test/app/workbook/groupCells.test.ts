import { expect, it } from 'vitest';
import { groupCells } from '../../../src/app/workbook/groupCells.ts';

const at = (sheet: string, address: string): { sheet: string; address: string } => ({
  sheet,
  address,
});

it('groups by sheet and reason, in the order in which each first comes', () => {
  const cells = [at('乙', 'A1'), at('甲', 'A1'), at('乙', 'B1'), at('乙', 'A2')];
  expect(groupCells(cells, ({ address }) => address.slice(0, 1))).toEqual([
    { sheet: '乙', reason: 'A', cells: [at('乙', 'A1'), at('乙', 'A2')] },
    { sheet: '甲', reason: 'A', cells: [at('甲', 'A1')] },
    { sheet: '乙', reason: 'B', cells: [at('乙', 'B1')] },
  ]);
  expect(groupCells([], () => '')).toEqual([]);
});
