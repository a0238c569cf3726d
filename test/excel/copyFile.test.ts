import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { BookCopy, SheetSnapshot } from '../../src/app/ports/bookSnapshot.ts';
import { copyFile } from '../../src/excel/copyFile.ts';

const sheet: SheetSnapshot = {
  name: "it's 2025 年",
  visibility: 'visible',
  area: { row: 1, column: 1, rows: 3, columns: 2 },
  values: [
    ['地区', '=1+1'],
    ['济源', 527.7],
    [true, '#N/A'],
  ],
  numberFormats: [
    ['General', 'General'],
    ['General', '#,##0.0"[1]"'],
    ['General', 'General'],
  ],
  looks: [
    [
      { bold: true, fillColor: '#0F6CBD', horizontal: 'center' },
      { italic: true, fontColor: '#C00000' },
    ],
    [
      { wrap: true },
      { borders: { bottom: { line: 'double', color: '#8A8886' }, left: { line: 'thin' } } },
    ],
    [{}, {}],
  ],
  widths: [14, 20],
  heights: [30, 0, 18],
  merges: [{ row: 5, column: 1, rows: 1, columns: 2 }],
  frozen: { rows: 2, columns: 0 },
};

const book: BookCopy = {
  sheets: [sheet, { ...sheet, name: '隐', visibility: 'hidden', merges: [] }],
  names: [{ name: '进出口', range: { sheet: sheet.name, address: 'C3' } }],
  notes: [{ sheet: sheet.name, address: 'C3', text: '大象新闻（2026-02-13），原文：527.7亿元' }],
  links: [{ sheet: '隐', address: 'B3', text: 'https://example.cn/1' }],
};

describe('copyFile', () => {
  it('holds values, formats, looks, borders, widths, heights, merged cells, names, notes and links, and no formula', async () => {
    const read = await readXlsx(await copyFile(book), { readStyles: true });
    const [first, second] = read.sheets;
    expect(read.sheets.map(({ name, hidden = false }) => [name, hidden])).toEqual([
      [sheet.name, false],
      ['隐', true],
    ]);
    expect(first?.rows.slice(1).map((row) => row.slice(1))).toEqual([
      ['地区', '=1+1'],
      ['济源', 527.7],
      [true, '#N/A'],
    ]);
    expect(first?.merges).toEqual([{ startRow: 5, startCol: 1, endRow: 5, endCol: 2 }]);
    expect(first?.freezePane).toMatchObject({ rows: 2 });
    expect(first?.columns?.slice(1).map(({ width }) => Math.round(width ?? 0))).toEqual([14, 20]);
    expect([1, 2, 3].map((row) => first?.rowDefs?.get(row))).toMatchObject([
      { height: 30 },
      { hidden: true },
      { height: 18 },
    ]);
    const cell = (key: string): unknown => first?.cells?.get(key);
    expect(cell('1,1')).toMatchObject({
      style: { font: { bold: true }, alignment: { horizontal: 'center' } },
    });
    expect(cell('2,2')).toMatchObject({
      value: 527.7,
      style: {
        numFmt: '#,##0.0"[1]"',
        border: {
          bottom: { style: 'double', color: { rgb: '8A8886' } },
          left: { style: 'thin' },
        },
      },
      comment: { text: '大象新闻（2026-02-13），原文：527.7亿元' },
    });
    expect(cell('2,2')).not.toHaveProperty('formula');
    expect(second?.cells?.get('2,1')?.hyperlink?.target).toBe('https://example.cn/1');
    expect(read.namedRanges).toMatchObject([{ name: '进出口', range: "'it''s 2025 年'!$C$3" }]);
  });
});
