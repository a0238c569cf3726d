import { describe, expect, it } from 'vitest';
import { recogniseTable } from '../../../src/app/fill/recogniseTable.ts';
import type { RecognisedTable, TableChoice } from '../../../src/app/fill/recognisedTable.ts';
import type { ShownValue } from '../../../src/app/ports/selection.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

const context = { dataset: sampleDataset, language: 'zh-CN' } as const;

type Values = readonly (readonly ShownValue[])[];

function recognise(values: Values, choice: TableChoice = {}, title = ''): RecognisedTable {
  const table = recogniseTable({ values, row: 1, column: 0, title }, context, choice);
  if (table === undefined) throw new Error('the table means nothing');
  return table;
}

const formulas = ({ block }: RecognisedTable): readonly (readonly string[])[] =>
  block
    .slice(1)
    .map((row) => row.slice(1).map((cell) => (cell.kind === 'formula' ? cell.formula : cell.kind)));

const previews = ({ preview }: RecognisedTable): readonly (readonly string[])[] =>
  preview.map((row) =>
    row.map(({ number, unit, status }) => (number === '' ? String(status) : `${number}${unit}`)),
  );

describe('checkUnits', () => {
  it('lists headers that it understands but cannot fill, with the reason', () => {
    const table = recognise(
      [
        ['', '同比', '进出口(%)', '进出口', '备注', '增速', '出口(亿元)', '增速(亿元)', '2025'],
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
