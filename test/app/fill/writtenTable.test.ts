import { describe, expect, it } from 'vitest';
import { recogniseTable } from '../../../src/app/fill/recogniseTable.ts';
import { hasMarks, writtenTable, type WrittenTable } from '../../../src/app/fill/writtenTable.ts';
import type { ShownValue } from '../../../src/app/ports/selection.ts';
import { firstDataset } from '../../support/firstEdition.ts';

const context = { dataset: firstDataset, language: 'zh-CN' } as const;

const trade = [
  ['进出口', 2024, 2025],
  ['郑州', '', ''],
  ['洛阳', '', ''],
];

function written(values: readonly (readonly ShownValue[])[], hasStatus: boolean): WrittenTable {
  const input = { row: 1, column: 1, values };
  const table = recogniseTable(input, context);
  if (table === undefined) throw new Error('The table is not recognised.');
  return writtenTable(table, input, hasStatus, 'zh-CN');
}

/** Each cell: its formula with its number format, its text, or nothing. */
const shown = ({ block }: WrittenTable): readonly (readonly string[])[] =>
  block.map((row) =>
    row.map((cell) => {
      if (cell.kind === 'formula') return [cell.formula, cell.numberFormat].join(' ').trim();
      return cell.kind === 'text' ? cell.text.slice(0, 2) : '';
    }),
  );

describe('writtenTable', () => {
  it('glues no word to a number, and has decimals below each other', () => {
    expect(shown(written(trade, false))).toEqual([
      ['', '', ''],
      ['', '=HENAN.TRADE($B3,C$2) #,##0', '=HENAN.TRADE($B3,D$2) #,##0.0'],
      ['', '=HENAN.TRADE($B4,C$2)', '=HENAN.TRADE($B4,D$2) #,##0.0'],
    ]);
  });

  it('writes by choice the status of each number, below headers that follow the table’s', () => {
    const rows = shown(written(trade, true)).map((row) => row.slice(3));
    expect(rows).toEqual([
      ['', '=C2&" 状态"', '=D2&" 状态"'],
      ['', '=HENAN.STATUS($B3,"trade",C$2)', '=HENAN.STATUS($B3,"trade",D$2)'],
      ['', '=HENAN.STATUS($B4,"trade",C$2)', '=HENAN.STATUS($B4,"trade",D$2)'],
      ['', '图例', ''],
    ]);
  });

  it('lets numbers and statuses take their look from the statuses', () => {
    const { looks } = written(trade, true);
    const size = { rows: 2, columns: 2 };
    expect(looks).toContainEqual(
      expect.objectContaining({
        area: { row: 1, column: 1, ...size },
        formula: '=LEFT(F3,8)="computed"',
      }),
    );
    expect(looks).toContainEqual(
      expect.objectContaining({
        area: { row: 1, column: 4, ...size },
        formula: '=LEFT(F3,8)="computed"',
      }),
    );
    expect(written(trade, false).looks).toEqual([]);
  });

  it('asks for room for the longest number of each column', () => {
    const { widths } = written(
      [
        ['进出口（万元）', 2025],
        ['郑州', ''],
      ],
      false,
    );
    expect(widths).toEqual([0, '65,018,000'.length + 2]);
  });

  it('leaves a note below the table on its left, and puts the key beside it', () => {
    const { block } = written([...trade, ['注：略', '', '']], true);
    expect(block).toHaveLength(4);
    const key = block[3]?.[4];
    expect(key?.kind === 'text' ? key.text : '').toMatch(/^图例/u);
  });
});

describe('writtenTable of several places in their latest period', () => {
  const latest = [
    ['进出口', '最新'],
    ['郑州', ''],
    ['洛阳', ''],
  ];

  it('writes the period beside the table, which all formulas refer to', () => {
    expect(shown(written(latest, false))).toEqual([
      ['', '', '', '“最'],
      ['', '=HENAN.TRADE($B3,$E$3) #,##0.0', '', ''],
      ['', '=HENAN.TRADE($B4,$E$3) #,##0.0', '', ''],
    ]);
    expect(written(latest, false).block[1]?.[3]).toEqual({ kind: 'number', value: 2025 });
  });

  it('puts the statuses to the right of it', () => {
    const table = written(latest, true);
    expect(shown(table).map((row) => row.slice(4))).toEqual([
      ['', '=C2&" 状态"'],
      ['', '=HENAN.STATUS($B3,"trade",$E$3)'],
      ['', '=HENAN.STATUS($B4,"trade",$E$3)'],
      ['', '图例'],
    ]);
    expect(table.widths).toHaveLength(6);
  });
});

const marks = (values: readonly (readonly ShownValue[])[]): boolean =>
  hasMarks(recogniseTable({ row: 1, column: 1, values }, context) ?? { preview: [] });

describe('hasMarks', () => {
  it('is so where a number is not plainly published, whatever is missing', () => {
    expect(marks(trade)).toBe(true);
    expect(
      marks([
        ['进出口', 2024, 2025],
        ['济源', '', ''],
      ]),
    ).toBe(false);
  });
});
