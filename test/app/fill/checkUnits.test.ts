import { describe, expect, it } from 'vitest';
import { formulas, previews, recognise } from '../../support/recognised.ts';

describe('checkUnits', () => {
  it('lists headers that it understands but cannot fill, with the reason', () => {
    const table = recognise(
      [
        ['', '同比', '进出口(%)', '进出口', '专利数', '增速', 'GDP(亿元)', '增速(亿元)', '2025'],
        ['许昌', '', '', '', '', '', '', '', ''],
      ],
      { period: '2023H1' },
    );
    expect(table.unknown.map(({ column, problem }) => [column, problem.kind])).toEqual([
      [1, 'nothing-before'],
      [2, 'unit'],
      [4, 'unknown'],
      [5, 'nothing-before'],
      [7, 'unit'],
      [8, 'other'],
    ]);
    expect(formulas(table)[0]?.map((formula) => formula.startsWith('='))).toEqual(
      [3, 6].reduce(
        (row, at) => row.with(at - 1, true),
        Array.from({ length: 8 }, () => false),
      ),
    );
  });

  it('knows a unit by the measure that the corner says', () => {
    const values = [
      ['增速', '进出口(%)', '出口(亿元)'],
      ['许昌', '', ''],
    ];
    const table = recognise(values, { period: '2023H1' });
    expect(table.unknown.map(({ column }) => column)).toEqual([2]);
    expect(previews(table)).toEqual([['23.4%', 'undefined']]);
  });

  it('leaves a unit to each cell where the other side tells measures apart', () => {
    const table = recognise(
      [
        ['进出口', '2023H1(亿元)'],
        ['总额', ''],
        ['增速', ''],
      ],
      { place: '411000' },
    );
    expect([table.unknown, previews(table)]).toEqual([[], [['140.1亿元'], ['23.4%']]]);
  });
});
