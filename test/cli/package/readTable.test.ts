import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/cli/package/readTable.ts';

const read = (text: string) => readTable('t.csv', new TextEncoder().encode(text));

describe('readTable', () => {
  it.each([
    ['Unix line ends', 'id,name\n1,济源\n'],
    ['Windows line ends', 'id,name\r\n1,济源\r\n'],
    ['a byte order mark, as Excel writes it', '\uFEFFid,name\n1,济源\n'],
    ['no last line end', 'id,name\n1,济源'],
    ['empty lines at the end', 'id,name\n1,济源\n\n\n'],
  ])('reads %s', (_what, text) => {
    const { table, problems } = read(text);
    expect(problems).toEqual([]);
    expect(table?.columns).toEqual(['id', 'name']);
    expect(table?.rows.map(({ row, cells }) => [row, Object.fromEntries(cells)])).toEqual([
      [2, { id: '1', name: '济源' }],
    ]);
  });

  it('numbers rows as Excel does, also behind a cell with a line end', () => {
    const { table } = read('id,note\n1,"a\nb"\n2,"say ""x"""\n');
    expect(table?.rows.map(({ row, cells }) => [row, cells.get('note')])).toEqual([
      [2, 'a\nb'],
      [3, 'say "x"'],
    ]);
  });

  it.each([
    ['a row with a cell too few', 'id,name\n1\n2,b\n', 2],
    ['a row with a cell too many', 'id,name\n1,a\n2,b,c\n', 3],
    ['an empty line inside', 'id,name\n1,a\n\n2,b\n', 3],
    ['a quotation mark that never closes', 'id,name\n1,"a\n', 2],
  ])('refuses %s', (_what, text, row) => {
    const rows = read(text).problems.filter(({ fault }) => fault.code === 'not-csv');
    expect(rows.map((problem) => problem.row)).toContain(row);
  });

  it('refuses the encoding that Excel uses for plain CSV in China', () => {
    const gbk = new Uint8Array([0x69, 0x64, 0x0a, 0xbc, 0xc3]);
    expect(readTable('t.csv', gbk).problems).toMatchObject([{ fault: { code: 'not-utf-8' } }]);
  });
});
