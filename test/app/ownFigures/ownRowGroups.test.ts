import { expect, it } from 'vitest';
import { toldRows } from '../../../src/app/ownFigures/ownRowGroups.ts';
import { ownRows } from '../../../src/app/ownFigures/ownRows.ts';
import { finish } from '../../../src/derive/finish.ts';
import { newestDataset } from '../../support/newestEdition.ts';
import { ownTable } from '../../support/ownTable.ts';

it('tells each row by its cell in the sheet', () => {
  const table = ownTable([
    ['济源', '进出口', '', 2020, '120.5', '亿元'],
    [],
    ['济源', '进出口', '', 2025, 530, '亿元'],
    ['济源', '进出口', '', 2025, 530, '亿元'],
    ['济源', '进出口', '', 2024, 1, '%'],
    ['济源', '进出口', '', 2019, 1, '亿元'],
    ['济源', '进出口', '', 2019, 3, '亿元'],
  ]);
  const rows = finish(ownRows(table, newestDataset));
  expect(
    toldRows(rows, table, newestDataset, 'zh-CN').map(({ cell, group, figure, beside, reason }) => [
      cell.address,
      group,
      figure,
      beside?.value ?? reason,
    ]),
  ).toEqual([
    ['A4', 'answers', '济源市进出口 2020年 120.5亿元', ''],
    ['A6', 'differs', '济源市进出口 2025年 530亿元', '527.7亿元'],
    ['A7', 'repeats', '', '6'],
    ['A8', 'refused', '', '单位“%”不适用；该数以亿元计。'],
    ['A9', 'refused', '', '与第10行是同一个数而数值不同；请只留一行。'],
    ['A10', 'refused', '', '与第9行是同一个数而数值不同；请只留一行。'],
  ]);
});
