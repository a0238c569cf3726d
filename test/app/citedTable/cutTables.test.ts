import { describe, expect, it } from 'vitest';
import { plainTableCell, type CitedTableCell } from '../../../src/app/citedTable/citedTable.ts';
import { cutTables } from '../../../src/app/citedTable/cutTables.ts';

/** A grid of texts; what begins with = is a figure of ours. */
const tables = (...rows: readonly string[]): ReturnType<typeof cutTables> =>
  cutTables(
    rows.map((row) => row.split('|').map((text) => plainTableCell(text))),
    ({ text }) => text.startsWith('='),
  );

const texts = (rows: readonly (readonly CitedTableCell[])[]): readonly string[] =>
  rows.map((row) => row.map(({ text }) => text).join('|'));

describe('cutTables', () => {
  it('parts a sheet where a row is empty, and takes empty columns from the sides', () => {
    const cut = tables('||', '|地区|2025', '|济源|=1', '||', '||备注', '|郑州|=2');
    expect(cut.map(({ rows }) => texts(rows))).toEqual([
      ['地区|2025', '济源|=1'],
      ['|备注', '郑州|=2'].slice(1),
    ]);
    expect(cut[1]?.titles).toEqual(['备注']);
  });

  it('knows titles from headers, and headers from what is below', () => {
    const [table] = tables('河南外贸||', '||单位：亿元', '地区|2024|2025', '济源|=1|=2');
    expect(table).toMatchObject({ titles: ['河南外贸', '单位：亿元'], headerRows: 1 });
    expect(table && texts(table.rows)).toEqual(['地区|2024|2025', '济源|=1|=2']);
  });

  it('has no header above figures alone, and none where there are no figures', () => {
    expect(tables('=1|=2')[0]).toMatchObject({ titles: [], headerRows: 0 });
    expect(tables('甲|乙', '丙|丁')[0]).toMatchObject({ headerRows: 0 });
    expect(tables('')).toEqual([]);
  });
});
